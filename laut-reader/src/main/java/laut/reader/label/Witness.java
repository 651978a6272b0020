package laut.reader.label;

import laut.model.reading.Act;
import laut.model.reading.Medium;

/**
 * The pieces of a statement that tell its act and its medium. The model's {@code acts} and {@code
 * media} outputs hold a block of columns for each witness; a statement's score for a label is the
 * sum of what its witnesses say, each the mean over its pieces.
 */
public enum Witness {
    /** The first piece of the quote. */
    BEGIN,
    /** The pieces of the cue, if there is one. */
    CUE,
    /** All pieces of the quote. */
    QUOTE;

    private static final Witness[] ALL = values();

    /** Number of witnesses. */
    public static int count() {
        return ALL.length;
    }

    /** Columns of the {@code acts} output. */
    public static int actColumns() {
        return count() * Act.values().length;
    }

    /** Columns of the {@code media} output. */
    public static int mediumColumns() {
        return count() * Medium.values().length;
    }
}
