package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import laut.model.reading.Act;
import laut.model.reading.Medium;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;

/** Examples padded to one length, as arrays. Belongs to the manager it was made with. */
final class Batch {
    private static final float MASKED = -10_000f;

    private final NDManager manager;
    private final List<Example> examples;
    private final int time;

    Batch(NDManager manager, List<Example> examples) {
        this.manager = manager;
        this.examples = List.copyOf(examples);
        this.time = examples.stream().mapToInt(Example::length).max().orElseThrow();
    }

    int size() {
        return examples.size();
    }

    /** Number of pieces without padding. */
    int pieces() {
        return examples.stream().mapToInt(Example::length).sum();
    }

    /** Word embeddings of the pieces, [batch, time, hidden]. */
    NDArray words(WordEmbeddings embeddings) {
        int width = embeddings.width();
        float[] values = new float[size() * time * width];
        for (int b = 0; b < size(); b++) {
            int[] ids = examples.get(b).ids();
            for (int t = 0; t < ids.length; t++) {
                embeddings.copyRow(ids[t], values, (b * time + t) * width);
            }
        }
        return manager.create(values, new Shape(size(), time, width));
    }

    /** One-hot segments, [batch, time, 2]. */
    NDArray segments() {
        float[] values = new float[size() * time * 2];
        for (int b = 0; b < size(); b++) {
            int[] segments = examples.get(b).segments();
            for (int t = 0; t < segments.length; t++) {
                values[(b * time + t) * 2 + segments[t]] = 1;
            }
        }
        return manager.create(values, new Shape(size(), time, 2));
    }

    /** 0 where there is a piece, a large negative number where there is none. */
    NDArray padding() {
        float[] values = new float[size() * time];
        for (int b = 0; b < size(); b++) {
            for (int t = examples.get(b).length(); t < time; t++) {
                values[b * time + t] = MASKED;
            }
        }
        return manager.create(values, new Shape(size(), 1, 1, time));
    }

    /** 1 for each piece but [CLS], 0 for padding, [batch, time, 1]. */
    NDArray real() {
        float[] values = new float[size() * time];
        for (int b = 0; b < size(); b++) {
            for (int t = 1; t < examples.get(b).length(); t++) {
                values[b * time + t] = 1;
            }
        }
        return manager.create(values, new Shape(size(), time, 1));
    }

    /** Targets of the tags, [batch, time, tags]. */
    NDArray tags() {
        float[] values = new float[size() * time * Tags.COUNT];
        for (int b = 0; b < size(); b++) {
            byte[][] tags = examples.get(b).tags();
            for (int t = 0; t < tags.length; t++) {
                for (int k = 0; k < Tags.COUNT; k++) {
                    values[(b * time + t) * Tags.COUNT + k] = tags[t][k];
                }
            }
        }
        return manager.create(values, new Shape(size(), time, Tags.COUNT));
    }

    /** The labels of one example. */
    List<Example.Label> labels(int example) {
        return examples.get(example).labels();
    }

    /** Ordinals of the forms of one example's labelled statements. */
    NDArray labelForms(int example) {
        return manager.create(labels(example).stream().mapToInt(Example.Label::form).toArray());
    }

    /** Weights of the pieces that witness one example's labels, [witnesses, labels, time]. */
    NDArray witnesses(int example) {
        List<Example.Label> labels = labels(example);
        float[] values = new float[Witness.count() * labels.size() * time];
        for (int witness = 0; witness < Witness.count(); witness++) {
            for (int label = 0; label < labels.size(); label++) {
                List<Integer> positions = labels.get(label).witnesses().get(witness);
                int row = (witness * labels.size() + label) * time;
                positions.forEach(position -> values[row + position] = 1f / positions.size());
            }
        }
        return manager.create(values, new Shape(Witness.count(), labels.size(), time));
    }

    /** One-hot acts of one example's labels. */
    NDArray acts(int example) {
        return oneHot(
                labels(example).stream().mapToInt(Example.Label::act).toArray(),
                Act.values().length);
    }

    /** One-hot media of one example's labels. */
    NDArray media(int example) {
        return oneHot(
                labels(example).stream().mapToInt(Example.Label::medium).toArray(),
                Medium.values().length);
    }

    private NDArray oneHot(int[] ordinals, int width) {
        float[] values = new float[ordinals.length * width];
        for (int row = 0; row < ordinals.length; row++) {
            values[row * width + ordinals[row]] = 1;
        }
        return manager.create(values, new Shape(ordinals.length, width));
    }

    /** The anchors of one example. */
    List<Example.Anchor> anchors(int example) {
        return examples.get(example).anchors();
    }

    /** Weights of the pieces of one example's anchors, [anchors, time]. */
    NDArray anchorPieces(int example) {
        List<Example.Anchor> anchors = anchors(example);
        float[] values = new float[anchors.size() * time];
        for (int a = 0; a < anchors.size(); a++) {
            List<Integer> positions = anchors.get(a).positions();
            int row = a * time;
            positions.forEach(position -> values[row + position] = 1f / positions.size());
        }
        return manager.create(values, new Shape(anchors.size(), time));
    }

    /** Origin kinds of one example's anchors. */
    NDArray anchorOrigins(int example) {
        return manager.create(anchors(example).stream().mapToInt(Example.Anchor::origin).toArray());
    }

    /**
     * Index of each link's bias in the table of relation and bucket, [relations, anchors, time].
     */
    NDArray distanceIndexes(int example) {
        List<Example.Anchor> anchors = anchors(example);
        int[] values = new int[Relation.count() * anchors.size() * time];
        int i = 0;
        for (int relation = 0; relation < Relation.count(); relation++) {
            for (Example.Anchor anchor : anchors) {
                for (int t = 0; t < time; t++) {
                    values[i++] = relation * Links.BUCKETS + Links.bucket(anchor.place(), t);
                }
            }
        }
        return manager.create(values);
    }

    /** Shape of the links of one example. */
    Shape linkShape(int example) {
        return new Shape(Relation.count(), anchors(example).size(), time);
    }

    /** How the probability of each link should be spread, all zero where nothing is asked. */
    NDArray linkTargets(int example) {
        List<Example.Anchor> anchors = anchors(example);
        float[] values = new float[Relation.count() * anchors.size() * time];
        for (int relation = 0; relation < Relation.count(); relation++) {
            for (int a = 0; a < anchors.size(); a++) {
                List<Integer> targets = anchors.get(a).targets().get(relation);
                for (int target : targets) {
                    int row = relation * anchors.size() + a;
                    values[row * time + target] = 1f / targets.size();
                }
            }
        }
        return manager.create(values, linkShape(example));
    }

    /** 0 where a link may point, a large negative number at padding, [1, 1, time]. */
    NDArray linkPadding(int example) {
        float[] values = new float[time];
        for (int t = examples.get(example).length(); t < time; t++) {
            values[t] = MASKED;
        }
        return manager.create(values, new Shape(1, 1, time));
    }
}
