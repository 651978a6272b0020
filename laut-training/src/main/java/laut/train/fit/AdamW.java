package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.HashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), and gradients clipped to a global
 * norm. Not thread-safe.
 */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-6f;
    private static final float DECAY = 0.01f;
    private static final float MAX_NORM = 1f;

    private final Parameters parameters;
    private final Map<String, NDArray> mean = new HashMap<>();
    private final Map<String, NDArray> variance = new HashMap<>();
    private int steps;

    AdamW(NDManager manager, Parameters parameters) {
        this.parameters = parameters;
        for (String name : parameters.names()) {
            mean.put(name, manager.zeros(parameters.get(name).getShape()));
            variance.put(name, manager.zeros(parameters.get(name).getShape()));
        }
    }

    /**
     * Moves every parameter against its gradient and clears the gradients. Where they are not
     * finite, parameters and moments stay, but the step counts.
     *
     * @return the norm of the gradient before it was clipped
     */
    float step(float bodyRate, float headRate) {
        steps++;
        float norm = norm();
        if (Float.isFinite(norm)) {
            float clip = Math.min(1f, MAX_NORM / (norm + EPSILON));
            for (String name : parameters.names()) {
                update(name, Parameters.isHead(name) ? headRate : bodyRate, clip);
            }
        }
        clear();
        return norm;
    }

    private void update(String name, float rate, float clip) {
        NDArray parameter = parameters.get(name);
        NDArray gradient = parameter.getGradient();
        NDArray first = moment(mean, name);
        NDArray second = moment(variance, name);
        first.muli(BETA1).addi(gradient.mul(clip * (1 - BETA1)));
        second.muli(BETA2).addi(gradient.square().muli(clip * clip * (1 - BETA2)));
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        NDArray change = first.div(second.sqrt().addi(EPSILON));
        if (name.endsWith(".kernel")) {
            parameter.muli(1 - rate * DECAY);
        }
        parameter.subi(change.muli((float) (rate * correction)));
    }

    private float norm() {
        double sum = 0;
        for (String name : parameters.names()) {
            sum += parameters.get(name).getGradient().square().sum().getFloat();
        }
        return (float) Math.sqrt(sum);
    }

    private void clear() {
        for (String name : parameters.names()) {
            // Not gradient - gradient, which would leave a NaN what it is.
            parameters.get(name).getGradient().set(new NDIndex("..."), 0f);
        }
    }

    int steps() {
        return steps;
    }

    /** Continues after this many steps with the moments a checkpoint kept. */
    void resume(int stepsDone, Map<String, float[]> means, Map<String, float[]> variances) {
        steps = stepsDone;
        means.forEach((name, values) -> moment(mean, name).set(values));
        variances.forEach((name, values) -> moment(variance, name).set(values));
    }

    float[] mean(String name) {
        return moment(mean, name).toFloatArray();
    }

    float[] variance(String name) {
        return moment(variance, name).toFloatArray();
    }

    private static NDArray moment(Map<String, NDArray> moments, String name) {
        NDArray moment = moments.get(name);
        if (moment == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return moment;
    }
}
