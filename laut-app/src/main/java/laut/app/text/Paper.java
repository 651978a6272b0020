package laut.app.text;

/**
 * What text is written on.
 *
 * @param width columns a line may take, or 0 for lines as long as they come
 * @param ink how words are set off
 */
public record Paper(int width, Ink ink) {
    /** Below this words would be cut to pieces: such a terminal breaks the lines itself. */
    static final int NARROWEST = 20;

    /** Wider lines are hard to read (Bringhurst asks for at most 75 letters; plus the margin). */
    private static final int WIDEST = 100;

    /**
     * @throws IllegalArgumentException if the width is negative
     */
    public Paper {
        if (width < 0) {
            throw new IllegalArgumentException("width of paper: " + width);
        }
        width = Math.min(width, WIDEST);
    }

    /** A line across the paper, to set one text off from the next. */
    public String rule() {
        return ink.dim("─".repeat(isEndless() ? NARROWEST : width));
    }

    boolean isEndless() {
        return width == 0;
    }
}
