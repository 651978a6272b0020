package laut.reader.decode;

import laut.encoder.Encoding;
import laut.model.reading.Act;
import laut.model.reading.Medium;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.pieces.Window;

/** What the model says of one window, as probabilities, by piece of the article. */
final class WindowScores {
    private static final float SCALE = (float) (1 / Math.sqrt(Links.WIDTH));

    private final Window window;
    private final LinkBiases biases;
    private final int length;
    private final float[] tags;
    private final float[] acts;
    private final float[] media;
    private final float[] from;
    private final float[] to;

    WindowScores(Window window, Encoding encoding, LinkBiases biases) {
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

    /** Adds the piece's act logits to the sums. */
    void addActs(int piece, double[] sums) {
        add(acts, window.position(piece), sums, Act.values().length);
    }

    /** Adds the piece's medium logits to the sums. */
    void addMedia(int piece, double[] sums) {
        add(media, window.position(piece), sums, Medium.values().length);
    }

    private static void add(float[] rows, int position, double[] sums, int width) {
        for (int i = 0; i < width; i++) {
            sums[i] += rows[position * width + i];
        }
    }

    /**
     * Where a piece points to: a probability for each position of the window, 0 for "nothing".
     *
     * @param origin kind of the origin, a form's ordinal or {@link Links#RESUME}
     */
    double[] links(int piece, int origin, Relation relation) {
        int position = window.position(piece);
        int column = relation.ordinal() * Links.WIDTH;
        float[] query = new float[Links.WIDTH];
        for (int i = 0; i < query.length; i++) {
            query[i] = from[position * Links.ROW + column + i] + biases.origin(origin, column + i);
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
