package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;
import laut.train.weights.BertWeights;
import laut.train.weights.LayerWeights;
import laut.train.weights.Tensor;

/** The model's trainable parameters by name, in a fixed order. Not thread-safe. */
final class Parameters {
    private static final float INITIAL_RANGE = 0.02f;

    private final NDManager manager;
    private final Map<String, NDArray> byName = new LinkedHashMap<>();

    private Parameters(NDManager manager) {
        this.manager = manager;
    }

    /** Starts from pretrained weights; the heads start at random, the same for the same seed. */
    static Parameters of(NDManager manager, BertWeights bert, long seed) {
        Parameters parameters = new Parameters(manager);
        parameters.addBody(bert);
        parameters.addHeads(new Random(seed));
        return parameters;
    }

    private void addBody(BertWeights bert) {
        add("position", bert.positionEmbeddings());
        add("segment", bert.tokenTypeEmbeddings());
        add("embedding.norm.gamma", bert.normGamma());
        add("embedding.norm.beta", bert.normBeta());
        int n = 0;
        for (LayerWeights layer : bert.layers()) {
            String name = "layer" + n++ + ".";
            add(name + "query.kernel", layer.queryKernel());
            add(name + "query.bias", layer.queryBias());
            add(name + "key.kernel", layer.keyKernel());
            add(name + "key.bias", layer.keyBias());
            add(name + "value.kernel", layer.valueKernel());
            add(name + "value.bias", layer.valueBias());
            add(name + "attention.output.kernel", layer.attentionOutputKernel());
            add(name + "attention.output.bias", layer.attentionOutputBias());
            add(name + "attention.norm.gamma", layer.attentionNormGamma());
            add(name + "attention.norm.beta", layer.attentionNormBeta());
            add(name + "intermediate.kernel", layer.intermediateKernel());
            add(name + "intermediate.bias", layer.intermediateBias());
            add(name + "output.kernel", layer.outputKernel());
            add(name + "output.bias", layer.outputBias());
            add(name + "output.norm.gamma", layer.outputNormGamma());
            add(name + "output.norm.beta", layer.outputNormBeta());
        }
    }

    private void addHeads(Random random) {
        addHead("tags", Tags.COUNT, random);
        addHead("acts", Witness.actColumns(), random);
        addHead("media", Witness.mediumColumns(), random);
        addHead("from", Links.ROW, random);
        addHead("to", Links.ROW, random);
        add(
                "link.origin",
                gaussian(Links.ORIGINS * Links.ROW, random),
                new Shape(Links.ORIGINS, Links.ROW));
        add(
                "link.distance",
                new float[Relation.count() * Links.BUCKETS],
                new Shape(Relation.count(), Links.BUCKETS));
        addFormBias("acts.form", Act.values().length);
        addFormBias("media.form", Medium.values().length);
    }

    private void addFormBias(String name, int labels) {
        int forms = Form.values().length;
        add(name, new float[forms * labels], new Shape(forms, labels));
    }

    private void addHead(String name, int width, Random random) {
        int in = Network.HIDDEN;
        add(name + ".kernel", gaussian(in * width, random), new Shape(in, width));
        add(name + ".bias", new float[width], new Shape(width));
    }

    private static float[] gaussian(int length, Random random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (INITIAL_RANGE * random.nextGaussian());
        }
        return values;
    }

    private void add(String name, Tensor tensor) {
        long[] shape = new long[tensor.shape().length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = tensor.shape()[i];
        }
        add(name, tensor.data(), new Shape(shape));
    }

    private void add(String name, float[] values, Shape shape) {
        NDArray array = manager.create(values, shape);
        array.setRequiresGradient(true);
        if (byName.put(name, array) != null) {
            throw new IllegalArgumentException("two parameters " + name);
        }
    }

    NDArray get(String name) {
        NDArray array = byName.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return array;
    }

    /** Names in the order the parameters were made. */
    Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** Whether the parameter belongs to a head and not to the pretrained body. */
    static boolean isHead(String name) {
        return !name.startsWith("layer")
                && !name.startsWith("embedding")
                && !name.startsWith("position")
                && !name.startsWith("segment");
    }
}
