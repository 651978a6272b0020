package laut.reader.who;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.text.CharSpan;

/**
 * A word with its place.
 *
 * @param text without punctuation; hyphens and apostrophes belong to it
 * @param joined whether only blanks stand between the word before and this one
 */
record Word(String text, CharSpan span, boolean joined) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*\\.?(?=\\b|\\s|$|\\W)");

    /** The words of a stretch of text, offsets counted in the whole of it. */
    static List<Word> in(String text, CharSpan part) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
        int last = part.start();
        while (matcher.find()) {
            boolean joined = !words.isEmpty() && text.substring(last, matcher.start()).isBlank();
            String word = matcher.group();
            boolean stop = word.endsWith(".") && word.length() > 3;
            int end = stop ? matcher.end() - 1 : matcher.end();
            words.add(
                    new Word(
                            text.substring(matcher.start(), end),
                            new CharSpan(matcher.start(), end),
                            joined));
            last = end;
        }
        return words;
    }

    boolean isCapital() {
        return Vocabulary.isCapital(text);
    }
}
