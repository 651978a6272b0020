package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.LayerNorm;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass: BERT (Devlin et al. 2019) cut off after some layers, with linear heads on its
 * last hidden state. Word embeddings are frozen and looked up by the caller. Not thread-safe.
 */
final class Network {
    static final int HIDDEN = 768;
    static final int ATTENTION_HEADS = 12;
    static final int INNER = 3072;
    private static final int HEAD_SIZE = HIDDEN / ATTENTION_HEADS;
    private static final float EPSILON = 1e-12f;

    private final Parameters parameters;
    private final int layers;

    Network(Parameters parameters, int layers) {
        this.parameters = parameters;
        this.layers = layers;
    }

    /**
     * The last hidden state.
     *
     * @param words word embeddings, [batch, time, {@value #HIDDEN}]
     * @param segments one-hot segments, [batch, time, 2]
     * @param padding 0 where there is a piece and a large negative number where there is none,
     *     [batch, 1, 1, time]
     */
    NDArray encode(NDArray words, NDArray segments, NDArray padding, Dropout dropout) {
        long time = words.getShape().get(1);
        NDArray position = parameters.get("position").get(new NDIndex("0:{}", time));
        NDArray sum = words.add(segments.matMul(parameters.get("segment"))).add(position);
        NDArray state = dropout.apply(norm("embedding.norm", sum));
        for (int layer = 0; layer < layers; layer++) {
            state = layer("layer" + layer + ".", state, padding, dropout);
        }
        return state;
    }

    private NDArray layer(String name, NDArray state, NDArray padding, Dropout dropout) {
        NDArray attended = attention(name, state, padding);
        NDArray output = dropout.apply(linear(name + "attention.output", attended));
        NDArray middle = norm(name + "attention.norm", state.add(output));
        NDArray inner = Activation.gelu(linear(name + "intermediate", middle));
        NDArray outer = dropout.apply(linear(name + "output", inner));
        return norm(name + "output.norm", middle.add(outer));
    }

    private NDArray attention(String name, NDArray state, NDArray padding) {
        NDArray query = split(linear(name + "query", state)).transpose(0, 2, 1, 3);
        NDArray key = split(linear(name + "key", state)).transpose(0, 2, 3, 1);
        NDArray value = split(linear(name + "value", state)).transpose(0, 2, 1, 3);
        float scale = (float) (1 / Math.sqrt(HEAD_SIZE));
        NDArray weights = query.mul(scale).matMul(key).add(padding).softmax(-1);
        return weights.matMul(value).transpose(0, 2, 1, 3).reshape(state.getShape());
    }

    private static NDArray split(NDArray states) {
        Shape shape = states.getShape();
        return states.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, HEAD_SIZE);
    }

    /** A linear map of the last axis: the layer's own ones, and the heads. */
    NDArray linear(String name, NDArray input) {
        return input.matMul(parameters.get(name + ".kernel")).add(parameters.get(name + ".bias"));
    }

    private NDArray norm(String name, NDArray input) {
        return LayerNorm.layerNorm(
                        input,
                        new Shape(HIDDEN),
                        parameters.get(name + ".gamma"),
                        parameters.get(name + ".beta"),
                        EPSILON)
                .singletonOrThrow();
    }

    /** The vectors that the dot products of links add to their origin, [kinds of origin, row]. */
    NDArray originBias() {
        return parameters.get("link.origin");
    }

    /** What a statement's form adds to the scores of its labels, [form, label]. */
    NDArray formBias(String head) {
        return parameters.get(head + ".form");
    }

    /** The bias of links by relation and bucket of distance. */
    NDArray distanceBias() {
        return parameters.get("link.distance");
    }

    /** Dropout with one large mask, drawn once and used at random places, or none at all. */
    static final class Dropout implements AutoCloseable {
        private static final int ROWS = 8192;
        private final @Nullable NDArray mask;
        private final Random random;

        private Dropout(@Nullable NDArray mask, Random random) {
            this.mask = mask;
            this.random = random;
        }

        /** Drops each number with the probability. */
        static Dropout of(NDManager manager, float probability, Random random) {
            float[] values = new float[ROWS * HIDDEN];
            float kept = 1 / (1 - probability);
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextFloat() < probability ? 0 : kept;
            }
            return new Dropout(manager.create(values, new Shape(ROWS, HIDDEN)), random);
        }

        static Dropout none() {
            return new Dropout(null, new Random(0));
        }

        NDArray apply(NDArray state) {
            if (mask == null) {
                return state;
            }
            long rows = state.getShape().get(0) * state.getShape().get(1);
            long from = random.nextInt((int) (ROWS - rows + 1));
            NDArray part = mask.get(new NDIndex("{}:{}", from, from + rows));
            return state.mul(part.reshape(state.getShape()));
        }

        @Override
        public void close() {
            if (mask != null) {
                mask.close();
            }
        }
    }
}
