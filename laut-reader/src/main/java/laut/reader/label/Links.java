package laut.reader.label;

import laut.model.reading.Form;

/**
 * How strongly an origin points to a piece in a {@link Relation}: the scaled dot product of their
 * vectors plus a bias for their distance, a pointer network after Vinyals et al. 2015. An origin is
 * the first piece of a quote, that of a later piece of it, or a speaker's mention, whose vector is
 * the mean of its pieces'. Position 0 of a window, the [CLS] piece, stands for "nothing".
 */
public final class Links {
    /** Length of the vector per relation. */
    public static final int WIDTH = 64;

    /** Length of a piece's vectors of all relations. */
    public static final int ROW = WIDTH * 9;

    /** Kinds of origins: the forms, and after them the two others. */
    public static final int ORIGINS = Form.values().length + 2;

    /** The origin kind of a later piece of a quote. */
    public static final int RESUME = ORIGINS - 2;

    /** The origin kind of a speaker's mention. */
    public static final int MENTION = ORIGINS - 1;

    /** Buckets of signed distances, see {@link #bucket}. */
    public static final int BUCKETS = 25;

    /** The bucket of "nothing". */
    public static final int NULL_BUCKET = BUCKETS - 1;

    private static final int MIDDLE = NULL_BUCKET / 2;

    private Links() {}

    /**
     * Bucket of the distance from an origin to a target, both positions in a window: small
     * distances have one each, larger ones share them by powers of two.
     */
    public static int bucket(int origin, int target) {
        if (target == 0) {
            return NULL_BUCKET;
        }
        int distance = target - origin;
        int size = Math.abs(distance);
        int magnitude = size < 3 ? size : 33 - Integer.numberOfLeadingZeros(size - 1);
        magnitude = Math.min(magnitude, MIDDLE - 1);
        return distance < 0 ? MIDDLE - magnitude : MIDDLE + magnitude;
    }
}
