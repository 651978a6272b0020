package laut.model.text;

/**
 * A stretch of an article's text.
 *
 * @param start index of the first UTF-16 unit, counted in {@code Article.text()}, inclusive
 * @param end index after the last UTF-16 unit, exclusive; never before {@code start}
 */
public record CharSpan(int start, int end) implements Comparable<CharSpan> {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public CharSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The words this span stands for; {@code text} must be the text it was counted in. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(CharSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(CharSpan other) {
        return start < other.end && other.start < end;
    }

    /** Whether the two overlap and neither contains the other. */
    public boolean crosses(CharSpan other) {
        return overlaps(other) && !contains(other) && !other.contains(this);
    }

    /** The smallest span that contains both. */
    public CharSpan union(CharSpan other) {
        return new CharSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code distance} units further on. */
    public CharSpan shifted(int distance) {
        return new CharSpan(start + distance, end + distance);
    }

    /** By start, the longer one first. */
    @Override
    public int compareTo(CharSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
