package laut.reader.sentence;

import java.util.Set;
import java.util.regex.Pattern;
import laut.reader.lexicon.Lexicon;

/**
 * Tells a full stop that ends a sentence from one that belongs to an ordinal number, a date, an
 * abbreviation, an initial or a Roman numeral. Where it may be both, the next word decides: "am 16.
 * Der Minister" goes on with a word that has a capital only at a beginning, "am 16. August" does
 * not. Immutable and thread-safe.
 */
final class FullStops {

    /** A longer word is neither number nor abbreviation. */
    private static final int LONGEST = 24;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}|(\\d{1,2}\\.){1,2}\\d{1,2}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.?");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");

    private final Abbreviations abbreviations = Abbreviations.load();
    private final Set<String> starts;
    private final Set<String> ordered;
    private final Set<String> before;

    private FullStops(Lexicon lexicon) {
        starts = lexicon.words("start");
        ordered = lexicon.words("ordered");
        before = lexicon.words("before");
    }

    static FullStops load() {
        return new FullStops(Lexicon.load(FullStops.class, "starts.txt"));
    }

    /**
     * Whether the sentence ends.
     *
     * @param start where it began
     * @param at the full stop
     * @param closed whether a quotation mark closes right behind it
     * @param next the word that follows, not empty
     */
    boolean endSentence(CharSequence text, int start, int at, boolean closed, NextWord next) {
        if (!next.startsLikeSentence()) {
            return false;
        }
        String word = wordBefore(text, start, at);
        if (word.isEmpty() || closed) {
            return true;
        }
        int wordStart = at - word.length();
        String previous = previousWord(text, start, wordStart);
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            return endsAfterNumber(word, previous, wordStart == start, next);
        }
        if (ROMAN.matcher(word).matches() && startsUpper(previous) && word.length() > 1) {
            return begins(next);
        }
        return switch (kind(word, previous)) {
            case INSIDE -> false;
            case EITHER -> begins(next);
            case NONE -> true;
        };
    }

    private boolean endsAfterNumber(
            String number, String previous, boolean opensSentence, NextWord next) {
        if (opensSentence && DAY.matcher(number).matches()) {
            return false;
        }
        if (!ORDINAL.matcher(number).matches() || begins(next)) {
            return !isSpacedDate(number, next);
        }
        boolean ordinal =
                ordered.contains(next.word())
                        || before.contains(previous)
                        || (DAY.matcher(previous).matches() && previous.endsWith("."));
        return !ordinal && !isSpacedDate(number, next);
    }

    /** "3. 10." and "3. 10. 2025". */
    private static boolean isSpacedDate(String number, NextWord next) {
        return DAY.matcher(number).matches()
                && next.isNumber()
                && !next.marked()
                && (next.word().length() <= 2 || next.word().length() == 4);
    }

    private Abbreviations.Kind kind(String word, String previous) {
        String spaced = previous.endsWith(".") ? previous + word + "." : word + ".";
        Abbreviations.Kind kind = abbreviations.of(spaced);
        if (kind == Abbreviations.Kind.NONE) {
            kind = abbreviations.of(word + ".");
        }
        boolean initial = isInitial(word);
        return kind == Abbreviations.Kind.NONE && initial ? Abbreviations.Kind.EITHER : kind;
    }

    /** "J", "Ch.-J", "i.V": a letter by itself, alone or behind a full stop or hyphen. */
    private static boolean isInitial(String word) {
        int last = word.length() - 1;
        return Character.isLetter(word.charAt(last))
                && (last == 0 || word.charAt(last - 1) == '.' || word.charAt(last - 1) == '-');
    }

    private boolean begins(NextWord next) {
        return starts.contains(next.word());
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** The word that touches the full stop, without it; empty if it is too long to matter. */
    private static String wordBefore(CharSequence text, int start, int at) {
        int from = at;
        while (from > start && at - from <= LONGEST && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return at - from > LONGEST ? "" : text.subSequence(from, at).toString();
    }

    /** The word before that, with its full stops; parts of "d. h." are drawn together. */
    private static String previousWord(CharSequence text, int start, int wordStart) {
        int end = wordStart;
        while (end > start && wordStart - end < 2 && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        if (end == wordStart) {
            return "";
        }
        String previous = wordBefore(text, start, end);
        boolean letter = previous.length() == 2 && previous.endsWith(".");
        return letter ? previousLetters(text, start, end - 2) + previous : previous;
    }

    private static String previousLetters(CharSequence text, int start, int wordStart) {
        int end = wordStart - 1;
        boolean letter =
                end - 2 >= start
                        && Blank.is(text.charAt(end))
                        && text.charAt(end - 1) == '.'
                        && Character.isLetter(text.charAt(end - 2))
                        && (end - 2 == start || Blank.is(text.charAt(end - 3)));
        return letter ? text.subSequence(end - 2, end).toString() : "";
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ',';
    }
}
