package laut.train.fit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.encoder.Encoding;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.reader.decode.Decoder;
import laut.reader.decode.Thresholds;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;

/**
 * Says what an example's targets ask for, within what the real network can express: a link is a
 * product of two vectors, so each place that points has a dimension of its own, and each kind of
 * origin another one.
 */
final class PerfectNetwork {
    private static final float SURE = 20;
    private static final float LINK = SURE * (float) Math.sqrt(Links.WIDTH);
    private static final int PLACES = Links.WIDTH - Links.ORIGINS;

    private PerfectNetwork() {}

    /** Decodes what this network says, with the thresholds a fresh model has. */
    static Decoder decoder() {
        Map<Form, Double> begin = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            begin.put(form, 0.5);
        }
        return new Decoder(new Thresholds(begin, 0.5, 0.3, 0.05, 0.4), biases());
    }

    static Encoding encoding(Example example) {
        int length = example.length();
        float[] tags = new float[length * Tags.COUNT];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = example.tags()[i / Tags.COUNT][i % Tags.COUNT] == 1 ? SURE : -SURE;
        }
        float[] from = new float[length * Links.ROW];
        float[] to = new float[length * Links.ROW];
        int[] places =
                example.anchors().stream()
                        .mapToInt(Example.Anchor::position)
                        .sorted()
                        .distinct()
                        .toArray();
        if (places.length > PLACES) {
            throw new IllegalArgumentException(places.length + " places point");
        }
        for (Example.Anchor anchor : example.anchors()) {
            int place = Links.ORIGINS + Arrays.binarySearch(places, anchor.position());
            for (int relation = 0; relation < Relation.count(); relation++) {
                int column = relation * Links.WIDTH;
                from[anchor.position() * Links.ROW + column + place] = 2 * LINK;
                for (int target : targets(anchor, relation, length)) {
                    to[target * Links.ROW + column + place] = 1;
                    to[target * Links.ROW + column + anchor.origin()] = 1;
                }
            }
        }
        return new Encoding(
                length,
                Map.of(
                        "tags", tags,
                        "acts", oneHot(example.act(), Act.values().length),
                        "media", oneHot(example.medium(), Medium.values().length),
                        "from", from,
                        "to", to));
    }

    /** Where the end is cut off, the last piece in sight is the best guess. */
    private static List<Integer> targets(Example.Anchor anchor, int relation, int length) {
        List<Integer> targets = anchor.targets().get(relation);
        boolean cutOff = targets.isEmpty() && relation == Relation.END.ordinal();
        return cutOff ? List.of(length - 1) : targets;
    }

    private static float[] oneHot(int[] labels, int width) {
        float[] rows = new float[labels.length * width];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                rows[i * width + labels[i]] = SURE;
            }
        }
        return rows;
    }

    static float[] biases() {
        float[] biases = new float[Links.ORIGINS * Links.ROW + Relation.count() * Links.BUCKETS];
        for (int origin = 0; origin < Links.ORIGINS; origin++) {
            for (int relation = 0; relation < Relation.count(); relation++) {
                biases[origin * Links.ROW + relation * Links.WIDTH + origin] = LINK;
            }
        }
        return biases;
    }
}
