package laut.train.fit;

import java.util.List;

/**
 * A window of an annotated article with what the model is to say of it. Positions count in the
 * window, 0 is [CLS].
 *
 * @param ids pieces, [CLS] first
 * @param segments segment of each piece
 * @param tags one row of {@code Tags.COUNT} zeros and ones for each piece
 * @param act act of the innermost statement the piece belongs to, or -1
 * @param medium medium of that statement, or -1
 * @param anchors the begins of quotes and of their later pieces
 */
@SuppressWarnings("ArrayRecordComponent") // examples are never compared
record Example(
        int[] ids, int[] segments, byte[][] tags, int[] act, int[] medium, List<Anchor> anchors) {

    /**
     * A piece that points to others.
     *
     * @param position where it stands
     * @param origin its kind: the form's ordinal, or {@code Links.RESUME}
     * @param targets for each relation the positions pointed to; {0} for nothing, empty where this
     *     is not known or not asked
     */
    record Anchor(int position, int origin, List<List<Integer>> targets) {}

    int length() {
        return ids.length;
    }
}
