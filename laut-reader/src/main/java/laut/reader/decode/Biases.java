package laut.reader.decode;

import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.reader.label.Links;
import laut.reader.label.Relation;

/**
 * What the reader adds to the network's outputs: to the vectors of links one for each kind of
 * origin, to their products a number for each relation and bucket of distance, and to the scores of
 * acts and media one for each form.
 */
public final class Biases {
    private static final int FORMS = Form.values().length;
    private static final int ACTS = Act.values().length;
    private static final int MEDIA = Medium.values().length;

    private static final int DISTANCES_FROM = Links.ORIGINS * Links.ROW;
    private static final int ACTS_FROM = DISTANCES_FROM + Relation.count() * Links.BUCKETS;
    private static final int MEDIA_FROM = ACTS_FROM + FORMS * ACTS;

    /** How many numbers they are. */
    public static final int COUNT = MEDIA_FROM + FORMS * MEDIA;

    private final float[] values;

    /**
     * @param values rows of origins, of distances by relation, of acts by form, of media by form
     * @throws IllegalArgumentException if there are more or fewer than {@link #COUNT}
     */
    Biases(float[] values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException(values.length + " biases, expected " + COUNT);
        }
        this.values = values;
    }

    float origin(int origin, int column) {
        return values[origin * Links.ROW + column];
    }

    float distance(Relation relation, int from, int to) {
        int row = relation.ordinal() * Links.BUCKETS;
        return values[DISTANCES_FROM + row + Links.bucket(from, to)];
    }

    float act(Form form, int act) {
        return values[ACTS_FROM + form.ordinal() * ACTS + act];
    }

    float medium(Form form, int medium) {
        return values[MEDIA_FROM + form.ordinal() * MEDIA + medium];
    }
}
