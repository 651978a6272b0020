package laut.train.fit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.stream.IntStream;
import laut.train.weights.BertWeights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdamWTest {
    private static final float RATE = 0.001f;

    private final NDManager manager = NDManager.newBaseManager();
    private final BertWeights weights = new RandomWeights(1).layers(0);
    private final Parameters parameters = Parameters.of(manager, weights, 1);
    private final AdamW optimizer = new AdamW(manager, parameters);

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void stepsLeadToTheMinimum() {
        float before = distance();
        IntStream.range(0, 20).forEach(step -> descend(1));

        assertThat(distance()).isLessThan(before);
        assertThat(optimizer.steps()).isEqualTo(20);
    }

    /** However steep the slope, a parameter moves by about the rate in the first step. */
    @Test
    void aStepIsAsLongAsTheRate() {
        float[] before = parameters.get("acts.bias").toFloatArray();
        descend(1e6f);
        float[] after = parameters.get("acts.bias").toFloatArray();

        for (int i = 0; i < before.length; i++) {
            assertThat(after[i] - before[i]).isBetween(0.9f * RATE, 1.1f * RATE);
        }
    }

    @Test
    void gradientsThatAreNoNumbersAreSkippedAndForgotten() {
        float[] before = parameters.get("acts.kernel").toFloatArray();
        descend(Float.NaN);
        descend(Float.POSITIVE_INFINITY);
        assertThat(parameters.get("acts.kernel").toFloatArray()).isEqualTo(before);

        float far = distance();
        float norm = descend(1);
        assertThat(norm).isFinite().isPositive();
        assertThat(distance()).isLessThan(far);
    }

    /** One step on slope × Σ (p - 1)². */
    private float descend(float slope) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            collector.backward(bowl().mul(slope));
        }
        return optimizer.step(RATE, RATE);
    }

    private float distance() {
        return bowl().getFloat();
    }

    private NDArray bowl() {
        NDArray sum = manager.create(0f);
        for (String name : parameters.names()) {
            sum = sum.add(parameters.get(name).sub(1f).square().sum());
        }
        return sum;
    }
}
