package laut.reader.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laut.model.text.CharSpan;

/**
 * Mends mentions of speakers that a model cut wrongly, by the words around them: an article or an
 * adjective alone gets its noun, a cut-off "und" goes, and so do brackets and commas at the edges.
 * What is left without a word is no mention. Immutable and thread-safe.
 */
public final class MentionRepair {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    /** Characters behind a mention in which its noun is sought. */
    private static final int NEAR = 120;

    private final String text;

    public MentionRepair(String text) {
        this.text = text;
    }

    /** The mentions mended, in the same order; those without a word are left out. */
    public List<CharSpan> mend(List<CharSpan> mentions) {
        List<CharSpan> mended = new ArrayList<>();
        for (CharSpan mention : mentions) {
            mend(mention).filter(span -> !mended.contains(span)).ifPresent(mended::add);
        }
        return List.copyOf(mended);
    }

    private Optional<CharSpan> mend(CharSpan mention) {
        List<Word> words = wordsFrom(mention);
        int count = (int) words.stream().filter(w -> w.span().start() < mention.end()).count();
        if (count == 0) {
            return Optional.empty();
        }
        int end = isOpen(words, count) ? nounEnd(words, count) : count;
        if (end == count) {
            while (end > 1 && isDangling(words.get(end - 1).text())) {
                end--;
            }
        }
        if (end == 1 && VOCABULARY.is("conjunction", words.getFirst().text())) {
            return Optional.empty();
        }
        return Optional.of(trimmed(mention, words, count, end));
    }

    /** What stands behind the last word stays if it closes something opened within. */
    private CharSpan trimmed(CharSpan mention, List<Word> words, int count, int end) {
        int start = mention.start();
        while (start < words.getFirst().span().start()
                && "„»«\"“‚(".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        Word last = words.get(end - 1);
        boolean fullStop = last.text().endsWith(".") && !last.isCapital();
        int stop = fullStop ? last.span().end() - 1 : last.span().end();
        if (end == count) {
            String tail = text.substring(stop, Math.max(stop, mention.end()));
            int closed = Math.max(tail.lastIndexOf(')'), lastQuote(tail));
            stop += closed + 1;
        }
        return new CharSpan(start, closed(start, stop));
    }

    /**
     * Behind the mark that closes a quoted name cut off within: "„Koalition" of "„Koalition der
     * …“".
     */
    private int closed(int start, int stop) {
        int opened = Math.max(text.lastIndexOf('„', stop - 1), text.lastIndexOf('»', stop - 1));
        if (opened < start) {
            return stop;
        }
        char closing = text.charAt(opened) == '„' ? '“' : '«';
        int close = text.indexOf(closing, opened + 1);
        int line = text.indexOf('\n', stop);
        boolean near = close >= stop && close < opened + NEAR && (line < 0 || close < line);
        return near ? close + 1 : stop;
    }

    private static int lastQuote(String tail) {
        int last = -1;
        for (int i = 0; i < tail.length(); i++) {
            if ("“”«»\"‘’".indexOf(tail.charAt(i)) >= 0) {
                last = i;
            }
        }
        return last;
    }

    private List<Word> wordsFrom(CharSpan mention) {
        int line = text.indexOf('\n', mention.end());
        int end = Math.min(line < 0 ? text.length() : line, mention.end() + NEAR);
        return Word.in(text, new CharSpan(mention.start(), Math.max(end, mention.end())));
    }

    /** Whether the words end with an article or an adjective that waits for its noun. */
    private static boolean isOpen(List<Word> words, int count) {
        String last = words.get(count - 1).text();
        boolean nounBefore =
                words.subList(0, count).stream()
                        .anyMatch(
                                word -> word.isCapital() && !VOCABULARY.is("article", word.text()));
        boolean waits =
                VOCABULARY.is("article", last)
                        || VOCABULARY.is("conjunction", last)
                        || (!nounBefore && isAdjective(last));
        return waits && nounEnd(words, count) > count;
    }

    /** Behind the adjectives that follow and their noun; {@code from} if no noun follows. */
    private static int nounEnd(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && words.get(at).joined()
                && (isAdjective(words.get(at).text())
                        || VOCABULARY.is("article", words.get(at).text()))) {
            at++;
        }
        int noun = at;
        while (at < words.size() && words.get(at).joined() && words.get(at).isCapital()) {
            at++;
        }
        return at > noun ? at : from;
    }

    private static boolean isAdjective(String word) {
        return word.length() > 4
                && Character.isLowerCase(word.charAt(0))
                && (word.endsWith("e")
                        || word.endsWith("en")
                        || word.endsWith("er")
                        || word.endsWith("es")
                        || word.endsWith("em"));
    }

    private static boolean isDangling(String word) {
        return VOCABULARY.is("article", word)
                || VOCABULARY.is("conjunction", word)
                || VOCABULARY.is("adverb", word);
    }
}
