package laut.train.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.TimeExpression;
import laut.model.reading.TimeType;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import laut.reader.time.TimeTagger;

/**
 * How KRAUTS (Strötgen et al. 2018) marks what {@code corpus/GUIDE.md} marks otherwise:
 * prepositions stand outside, and of "vor zwei Jahren" only the amount is marked.
 */
final class KrautsConvention {

    private static final Set<String> OUTSIDE =
            Set.of(
                    "am",
                    "an",
                    "im",
                    "in",
                    "ins",
                    "zum",
                    "zur",
                    "zu",
                    "vom",
                    "von",
                    "bis",
                    "seit",
                    "ab",
                    "vor",
                    "nach",
                    "für",
                    "fürs",
                    "gegen",
                    "um",
                    "mit",
                    "per",
                    "auf",
                    "aus",
                    "binnen",
                    "innerhalb",
                    "während",
                    "beim",
                    "zwischen",
                    "kurz",
                    "über",
                    "ohne");

    private final TimeTagger tagger;

    KrautsConvention(TimeTagger tagger) {
        this.tagger = tagger;
    }

    /** The expression as the data would mark it. */
    MarkedTime of(TimeExpression time, String text) {
        CharSpan span = withoutPrepositions(time.span(), text);
        MarkedTime marked = new MarkedTime(span, time.type().name(), time.value());
        if (time.type() != TimeType.DATE
                || span.equals(time.span())
                || time.value().endsWith("_REF")) {
            return marked;
        }
        List<TimeExpression> alone = tagger.tag(alone(span.in(text)));
        boolean amount =
                alone.size() == 1
                        && alone.getFirst().type() == TimeType.DURATION
                        && alone.getFirst().span().length() == span.length();
        return amount ? new MarkedTime(span, "DURATION", alone.getFirst().value()) : marked;
    }

    private static CharSpan withoutPrepositions(CharSpan span, String text) {
        int start = span.start();
        int next = nextWord(text, start, span.end());
        while (next < span.end() && isOutside(text.substring(start, next), text, next)) {
            start = next;
            next = nextWord(text, start, span.end());
        }
        return new CharSpan(start, span.end());
    }

    /** "vor kurzem" is marked as a whole. */
    private static boolean isOutside(String word, String text, int next) {
        return OUTSIDE.contains(word.strip().toLowerCase(Locale.GERMAN))
                && !text.regionMatches(true, next, "kurzem", 0, "kurzem".length());
    }

    /** Where the word behind the one at {@code start} begins, or {@code end}. */
    private static int nextWord(String text, int start, int end) {
        int at = start;
        while (at < end && !isBlank(text.charAt(at))) {
            at++;
        }
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Article alone(String words) {
        return Article.from("amount")
                .block(BlockKind.PARAGRAPH, words, new SourceSpan(0, words.length()))
                .build();
    }
}
