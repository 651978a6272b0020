package laut.encoder.piece;

import java.util.Arrays;

/**
 * A text cut into pieces. Offsets are UTF-16 indexes into that text, half-open; pieces are in
 * order, not empty, and do not overlap. Between them is only white space and what means nothing by
 * itself, such as soft hyphens. Not changed after it is handed out.
 */
public final class PieceSequence {
    private int size;
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] wordStarts = new boolean[64];

    PieceSequence() {}

    /** Adds a piece, less what the one before covers already; none if nothing is left. */
    void add(int id, int start, int end, boolean startsWord) {
        int free = size == 0 ? start : Math.max(start, ends[size - 1]);
        if (free >= end) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            wordStarts = Arrays.copyOf(wordStarts, 2 * size);
        }
        ids[size] = id;
        starts[size] = free;
        ends[size] = end;
        wordStarts[size] = startsWord;
        size++;
    }

    /** Number of pieces. */
    public int size() {
        return size;
    }

    /** Id of a piece in the vocabulary. */
    public int id(int piece) {
        return ids[piece];
    }

    /** Where a piece begins in the text. */
    public int start(int piece) {
        return starts[piece];
    }

    /** Where a piece ends in the text, exclusive. */
    public int end(int piece) {
        return ends[piece];
    }

    /** Whether a piece is the first of its word. */
    public boolean startsWord(int piece) {
        return wordStarts[piece];
    }
}
