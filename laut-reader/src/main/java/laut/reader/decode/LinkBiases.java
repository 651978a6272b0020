package laut.reader.decode;

import laut.reader.label.Links;
import laut.reader.label.Relation;

/**
 * What links add to the dot products of vectors: a vector for each kind of origin, and a number for
 * each relation and bucket of distance.
 */
final class LinkBiases {
    private static final int ORIGINS = Links.ORIGINS * Links.ROW;

    private final float[] values;

    /**
     * @param values the origins' rows, then the relations' buckets
     * @throws IllegalArgumentException if there are more or fewer
     */
    LinkBiases(float[] values) {
        int expected = ORIGINS + Relation.count() * Links.BUCKETS;
        if (values.length != expected) {
            throw new IllegalArgumentException(
                    values.length + " biases of links, expected " + expected);
        }
        this.values = values;
    }

    float origin(int origin, int column) {
        return values[origin * Links.ROW + column];
    }

    float distance(Relation relation, int from, int to) {
        int row = relation.ordinal() * Links.BUCKETS;
        return values[ORIGINS + row + Links.bucket(from, to)];
    }
}
