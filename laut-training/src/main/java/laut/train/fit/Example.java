package laut.train.fit;

import java.util.List;

/**
 * A window of an annotated article with what the model is to say of it. Positions count in the
 * window, 0 is [CLS].
 *
 * @param ids pieces, [CLS] first
 * @param segments segment of each piece
 * @param tags one row of {@code Tags.COUNT} zeros and ones for each piece
 * @param anchors the begins of quotes and of their later pieces, and the speakers' mentions
 * @param labels acts and media of the statements whose begin is in sight
 */
@SuppressWarnings("ArrayRecordComponent") // examples are never compared
record Example(int[] ids, int[] segments, byte[][] tags, List<Anchor> anchors, List<Label> labels) {

    /**
     * What points to pieces.
     *
     * @param positions of its pieces, the first of which is its place
     * @param origin its kind: the form's ordinal, {@code Links.RESUME} or {@code Links.MENTION}
     * @param targets for each relation the positions pointed to; {0} for nothing, empty where this
     *     is not known or not asked
     */
    record Anchor(List<Integer> positions, int origin, List<List<Integer>> targets) {
        Anchor {
            positions = List.copyOf(positions);
        }

        /** Where distances are measured from. */
        int place() {
            return positions.getFirst();
        }
    }

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
