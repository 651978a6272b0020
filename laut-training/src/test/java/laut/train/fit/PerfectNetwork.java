package laut.train.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.encoder.Encoding;
import laut.model.reading.Form;
import laut.reader.decode.Biases;
import laut.reader.decode.Decoder;
import laut.reader.decode.Thresholds;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;

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
        return new Decoder(new Thresholds(begin, 0.5, 0.3, 0.05, 0.4, 0.5), biases());
    }

    static Encoding encoding(Example example) {
        int length = example.length();
        float[] tags = new float[length * Tags.COUNT];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = example.tags()[i / Tags.COUNT][i % Tags.COUNT] == 1 ? SURE : -SURE;
        }
        float[] from = new float[length * Links.ROW];
        float[] to = new float[length * Links.ROW];
        for (Example.Anchor anchor : example.anchors()) {
            int place = place(anchor, example.anchors());
            for (int relation = 0; relation < Relation.count(); relation++) {
                if ((relation == Relation.NAME.ordinal()) != isMention(anchor)) {
                    continue;
                }
                int column = relation * Links.WIDTH;
                for (int position : anchor.positions()) {
                    from[position * Links.ROW + column + place] = 2 * LINK;
                }
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
                        "acts", acts(example),
                        "media", media(example),
                        "from", from,
                        "to", to));
    }

    /** The dimension that an anchor's place has for itself among those of its kind. */
    private static int place(Example.Anchor anchor, List<Example.Anchor> anchors) {
        List<Integer> places =
                anchors.stream()
                        .filter(other -> isMention(other) == isMention(anchor))
                        .map(Example.Anchor::place)
                        .distinct()
                        .toList();
        if (places.size() > PLACES) {
            throw new IllegalArgumentException(places.size() + " places point");
        }
        return Links.ORIGINS + places.indexOf(anchor.place());
    }

    private static boolean isMention(Example.Anchor anchor) {
        return anchor.origin() == Links.MENTION;
    }

    /** Where the end is cut off, the last piece in sight is the best guess. */
    private static List<Integer> targets(Example.Anchor anchor, int relation, int length) {
        List<Integer> targets = anchor.targets().get(relation);
        boolean cutOff = targets.isEmpty() && relation == Relation.END.ordinal();
        return cutOff ? List.of(length - 1) : targets;
    }

    private static float[] acts(Example example) {
        float[] rows = new float[example.length() * Witness.actColumns()];
        example.labels().forEach(label -> testify(rows, label, label.act(), example.length()));
        return rows;
    }

    private static float[] media(Example example) {
        float[] rows = new float[example.length() * Witness.mediumColumns()];
        example.labels().forEach(label -> testify(rows, label, label.medium(), example.length()));
        return rows;
    }

    /** Quotes may share their first piece, but seldom a cue, which therefore speaks louder. */
    private static void testify(float[] rows, Example.Label label, int ordinal, int length) {
        int labels = rows.length / length / Witness.count();
        for (Witness witness : List.of(Witness.BEGIN, Witness.CUE)) {
            float loud = witness == Witness.CUE ? 2 * SURE : SURE;
            for (int position : label.witnesses().get(witness.ordinal())) {
                int block = position * Witness.count() + witness.ordinal();
                rows[block * labels + ordinal] = loud;
            }
        }
    }

    static float[] biases() {
        float[] biases = new float[Biases.COUNT];
        for (int origin = 0; origin < Links.ORIGINS; origin++) {
            for (int relation = 0; relation < Relation.count(); relation++) {
                biases[origin * Links.ROW + relation * Links.WIDTH + origin] = LINK;
            }
        }
        return biases;
    }
}
