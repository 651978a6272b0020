package laut.reader.pieces;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an article's pieces that the model sees at once. Neighbouring windows overlap, so
 * that what is decided near a border is decided with context on both sides; each piece is owned by
 * one window, the one that shows it with most context.
 *
 * @param first first piece shown, inclusive
 * @param end last piece shown, exclusive
 * @param ownedFirst first piece owned, inclusive
 * @param ownedEnd last piece owned, exclusive
 */
public record Window(int first, int end, int ownedFirst, int ownedEnd) {
    private static final int CONTEXT_BEFORE = 112;
    private static final int CONTEXT_AFTER = 48;

    /** Covers an article with windows of at most {@code capacity} pieces. */
    public static List<Window> over(ArticlePieces pieces, int capacity) {
        return over(pieces, 0, capacity);
    }

    /** Covers what follows from a piece on, as if the article began there. */
    public static List<Window> over(ArticlePieces pieces, int start, int capacity) {
        if (capacity <= CONTEXT_BEFORE + CONTEXT_AFTER) {
            throw new IllegalArgumentException("windows too small: " + capacity);
        }
        List<Window> windows = new ArrayList<>();
        int ownedFirst = start;
        while (ownedFirst < pieces.size()) {
            int first = wordStart(pieces, Math.max(start, ownedFirst - CONTEXT_BEFORE), ownedFirst);
            int end = Math.min(pieces.size(), first + capacity);
            int ownedEnd =
                    end == pieces.size() ? end : wordStart(pieces, end - CONTEXT_AFTER, end - 1);
            windows.add(new Window(first, end, ownedFirst, ownedEnd));
            ownedFirst = ownedEnd;
        }
        return windows;
    }

    /** The first piece from {@code from} on that starts a word, at most {@code limit}. */
    private static int wordStart(ArticlePieces pieces, int from, int limit) {
        int piece = from;
        while (piece < limit && !pieces.startsWord(piece)) {
            piece++;
        }
        return piece;
    }

    /** Number of positions the model sees: the pieces, with [CLS] before them. */
    public int length() {
        return end - first + 1;
    }

    /** Position of a piece in this window; position 0 is [CLS]. */
    public int position(int piece) {
        return piece - first + 1;
    }

    /** The piece at a position other than 0. */
    public int piece(int position) {
        return position + first - 1;
    }

    /** Whether the window shows the piece. */
    public boolean shows(int piece) {
        return first <= piece && piece < end;
    }
}
