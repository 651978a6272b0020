package laut.train.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import laut.train.weights.BertWeights;
import laut.train.weights.LayerWeights;
import laut.train.weights.Tensor;

/** Weights of the pretrained model's shapes, drawn at random, the same for the same seed. */
final class RandomWeights {
    private static final int POSITIONS = 512;
    private static final int HIDDEN = Network.HIDDEN;
    private static final float RANGE = 0.04f;

    private final Random random;

    RandomWeights(long seed) {
        random = new Random(seed);
    }

    Tensor words(int vocabulary) {
        return matrix(vocabulary, HIDDEN);
    }

    BertWeights layers(int count) {
        Tensor positions = matrix(POSITIONS, HIDDEN);
        Tensor segments = matrix(2, HIDDEN);
        List<LayerWeights> layers = new ArrayList<>();
        for (int layer = 0; layer < count; layer++) {
            layers.add(layer());
        }
        return new BertWeights(positions, segments, gamma(), bias(HIDDEN), layers);
    }

    private LayerWeights layer() {
        return new LayerWeights(
                matrix(HIDDEN, HIDDEN),
                bias(HIDDEN),
                matrix(HIDDEN, HIDDEN),
                bias(HIDDEN),
                matrix(HIDDEN, HIDDEN),
                bias(HIDDEN),
                matrix(HIDDEN, HIDDEN),
                bias(HIDDEN),
                gamma(),
                bias(HIDDEN),
                matrix(HIDDEN, Network.INNER),
                bias(Network.INNER),
                matrix(Network.INNER, HIDDEN),
                bias(HIDDEN),
                gamma(),
                bias(HIDDEN));
    }

    private Tensor matrix(int rows, int columns) {
        return new Tensor(new int[] {rows, columns}, around(0, rows * columns));
    }

    private Tensor bias(int width) {
        return new Tensor(new int[] {width}, around(0, width));
    }

    private Tensor gamma() {
        return new Tensor(new int[] {HIDDEN}, around(1, HIDDEN));
    }

    private float[] around(float middle, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = middle + RANGE * (2 * random.nextFloat() - 1);
        }
        return values;
    }
}
