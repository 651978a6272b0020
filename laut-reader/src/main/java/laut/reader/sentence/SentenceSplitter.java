package laut.reader.sentence;

import java.util.ArrayList;
import java.util.List;
import laut.model.article.Article;
import laut.model.text.CharSpan;

/**
 * Cuts an article into sentences. A sentence ends at a full stop, question or exclamation mark or
 * ellipsis, together with the quotation marks and brackets that close right behind it, where the
 * text goes on as a new sentence does. So sentences inside quotation marks are sentences too, while
 * „Kommt!“, rief er and „Kommt!“ rief er stay whole. A colon ends no sentence, nor does a line
 * break; a blank line does. No sentence crosses a part of the article.
 *
 * <p>Takes time linear in the text. Immutable and thread-safe.
 */
public final class SentenceSplitter {

    private static final String MARKS = ".!?…";
    private static final String CLOSING = "“”»«\"'‘’›‹)]";

    private final FullStops stops = FullStops.load();

    /**
     * The sentences of title, teaser and blocks, in order of the text. They are disjoint, and every
     * character that is not white space lies in one.
     */
    public List<CharSpan> split(Article article) {
        List<CharSpan> sentences = new ArrayList<>();
        for (CharSpan part : article.parts()) {
            split(article.text(), part, sentences);
        }
        return List.copyOf(sentences);
    }

    private void split(String text, CharSpan part, List<CharSpan> sentences) {
        int start = Blank.skip(text, part.start(), part.end());
        int at = start;
        while (at < part.end()) {
            int end = endAt(text, part, start, at);
            if (end >= 0) {
                sentences.add(new CharSpan(start, end));
                start = Blank.skip(text, end, part.end());
                at = start;
            } else {
                at = MARKS.indexOf(text.charAt(at)) < 0 ? at + 1 : afterMarks(text, part, at);
            }
        }
        if (start < part.end()) {
            sentences.add(new CharSpan(start, Blank.trimEnd(text, start, part.end())));
        }
    }

    /** Where the sentence ends whose last word ends at {@code at}; -1 if it goes on. */
    private int endAt(String text, CharSpan part, int start, int at) {
        char here = text.charAt(at);
        if (here == '\n' || here == '\r') {
            return Blank.isBlankLine(text, at, part.end()) ? Blank.trimEnd(text, start, at) : -1;
        }
        if (MARKS.indexOf(here) < 0) {
            return -1;
        }
        int marks = afterMarks(text, part, at);
        int end = afterClosing(text, part, marks);
        if (end < part.end() && !Blank.is(text.charAt(end))) {
            return -1;
        }
        NextWord next = NextWord.after(text, end, part.end());
        if (next.word().isEmpty() || isOmission(text, start, at, marks, end)) {
            return -1;
        }
        boolean single = here == '.' && marks == at + 1;
        boolean ends =
                single
                        ? stops.endSentence(text, start, at, closesQuote(text, marks, end), next)
                        : next.startsLikeSentence();
        return ends ? end : -1;
    }

    private static int afterMarks(String text, CharSpan part, int at) {
        int end = at;
        while (end < part.end() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int afterClosing(String text, CharSpan part, int from) {
        int end = from;
        while (end < part.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean closesQuote(String text, int marks, int end) {
        return text.substring(marks, end).chars().anyMatch(c -> c != ')' && c != ']');
    }

    /** "[…]" and "(...)" stand for words left out and end nothing. */
    private static boolean isOmission(String text, int start, int at, int marks, int end) {
        return at > start
                && marks < end
                && (text.charAt(at - 1) == '[' || text.charAt(at - 1) == '(');
    }
}
