package laut.train.fit;

import java.util.List;

/**
 * A window of an annotated article with what the model is to say of it. Positions count in the
 * window, 0 is [CLS].
 *
 * @param ids pieces, [CLS] first
 * @param segments segment of each piece
 * @param tags one row of {@code Tags.COUNT} zeros and ones for each piece
 * @param anchors the begins of quotes and of their later pieces
 * @param labels acts and media of the statements whose begin is in sight
 */
@SuppressWarnings("ArrayRecordComponent") // examples are never compared
record Example(int[] ids, int[] segments, byte[][] tags, List<Anchor> anchors, List<Label> labels) {

    /**
     * A piece that points to others.
     *
     * @param position where it stands
     * @param origin its kind: the form's ordinal, or {@code Links.RESUME}
     * @param targets for each relation the positions pointed to; {0} for nothing, empty where this
     *     is not known or not asked
     */
    record Anchor(int position, int origin, List<List<Integer>> targets) {}

    /**
     * What a statement does, and how.
     *
     * @param form ordinal of its form
     * @param witnesses positions of the pieces of each {@code Witness}
     * @param act ordinal of its act
     * @param medium ordinal of its medium
     */
    record Label(int form, List<List<Integer>> witnesses, int act, int medium) {}

    int length() {
        return ids.length;
    }
}
