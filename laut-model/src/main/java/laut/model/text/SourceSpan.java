package laut.model.text;

/**
 * A stretch of the source an article was taken from: the decoded HTML, or the plain text as it
 * came. A type of its own, so that it cannot be mistaken for a position in the article's text.
 *
 * @param start index of the first UTF-16 unit in the decoded source, inclusive
 * @param end index after the last UTF-16 unit, exclusive; never before {@code start}
 */
public record SourceSpan(int start, int end) {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }
}
