package laut.reader.decode;

import laut.encoder.Encoding;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;
import laut.reader.pieces.Window;

/** What the model says of one window, as probabilities, by piece of the article. */
final class WindowScores {
    private static final float SCALE = (float) (1 / Math.sqrt(Links.WIDTH));

    private final Window window;
    private final Biases biases;
    private final int length;
    private final float[] tags;
    private final float[] acts;
    private final float[] media;
    private final float[] from;
    private final float[] to;

    WindowScores(Window window, Encoding encoding, Biases biases) {
        this.window = window;
        this.biases = biases;
        length = encoding.length();
        tags = sigmoid(encoding.output("tags"));
        acts = encoding.output("acts");
        media = encoding.output("media");
        from = encoding.output("from");
        to = encoding.output("to");
    }

    private static float[] sigmoid(float[] logits) {
        float[] probabilities = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-logits[i])));
        }
        return probabilities;
    }

    Window window() {
        return window;
    }

    /** Probability of a tag; see {@link Tags}. */
    double tag(int piece, int tag) {
        return tags[window.position(piece) * Tags.COUNT + tag];
    }

    /** Adds to the sums what a piece says of acts as one of a witness's {@code count} pieces. */
    void addActs(int piece, Witness witness, int count, double[] sums) {
        add(acts, piece, witness, count, sums);
    }

    /** Adds to the sums what a piece says of media as one of a witness's {@code count} pieces. */
    void addMedia(int piece, Witness witness, int count, double[] sums) {
        add(media, piece, witness, count, sums);
    }

    private void add(float[] rows, int piece, Witness witness, int count, double[] sums) {
        int block = window.position(piece) * Witness.count() + witness.ordinal();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += rows[block * sums.length + i] / count;
        }
    }

    /**
     * Where a piece points to: a probability for each position of the window, 0 for "nothing".
     *
     * @param origin kind of the origin, a form's ordinal or {@link Links#RESUME}
     */
    double[] links(int piece, int origin, Relation relation) {
        return links(new PieceRange(piece, piece), origin, relation);
    }

    /** The same for an origin of several pieces; its place is that of the first. */
    double[] links(PieceRange pieces, int origin, Relation relation) {
        int position = window.position(pieces.first());
        int column = relation.ordinal() * Links.WIDTH;
        float[] query = new float[Links.WIDTH];
        for (int i = 0; i < query.length; i++) {
            for (int piece = pieces.first(); piece <= pieces.last(); piece++) {
                query[i] += from[window.position(piece) * Links.ROW + column + i];
            }
            query[i] = query[i] / pieces.size() + biases.origin(origin, column + i);
        }
        double[] scores = new double[length];
        for (int target = 0; target < length; target++) {
            float product = 0;
            int row = target * Links.ROW + column;
            for (int i = 0; i < query.length; i++) {
                product += query[i] * to[row + i];
            }
            scores[target] = product * SCALE + biases.distance(relation, position, target);
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - largest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
