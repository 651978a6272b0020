package laut.train.export;

import java.util.List;
import java.util.Map;
import laut.train.export.OnnxGraph.ElementType;

/**
 * The reader's network as an ONNX graph with ONNX Runtime's fused operators: matrices as bytes,
 * activations quantised as they come, embeddings as bytes with a scale a row, heads in float.
 */
public final class NetworkGraph {
    private static final int HIDDEN = 768;
    private static final long ATTENTION_HEADS = 12;
    private static final float EPSILON = 1e-12f;

    private final OnnxGraph graph = new OnnxGraph();
    private final FittedParameters parameters;

    private NetworkGraph(FittedParameters parameters) {
        this.parameters = parameters;
    }

    /** The graph's bytes. */
    public static byte[] of(FittedParameters parameters) {
        return new NetworkGraph(parameters).build();
    }

    private byte[] build() {
        graph.input("ids", ElementType.INT32, 1, "time");
        graph.input("segments", ElementType.INT32, 1, "time");
        String state = embeddings();
        for (int layer = 0; layer < parameters.layers(); layer++) {
            state = layer("layer" + layer + ".", state);
        }
        heads(state);
        return graph.toByteArray("laut-reader");
    }

    private String embeddings() {
        table("word", parameters.wordEmbeddings());
        graph.node("Gather", "word.bytes", Map.of(), "word.values", "ids");
        graph.node("Gather", "word.scale", Map.of(), "word.scales", "ids");
        rows("word");
        table("position", parameters.values("position"));
        graph.node("Shape", "time", Map.of("start", 1L, "end", 2L), "ids");
        graph.longs("zero", 0);
        graph.node("Slice", "position.bytes", Map.of(), "position.values", "zero", "time", "zero");
        graph.node("Slice", "position.scale", Map.of(), "position.scales", "zero", "time", "zero");
        rows("position");
        graph.floats("segment.values", parameters.values("segment"), 2, HIDDEN);
        graph.node("Gather", "segment", Map.of(), "segment.values", "segments");
        graph.node("Add", "word+segment", Map.of(), "word", "segment");
        graph.node("Add", "embedding", Map.of(), "word+segment", "position");
        return graph.node(
                "LayerNormalization",
                "embedding.norm",
                Map.of("axis", -1L, "epsilon", EPSILON),
                "embedding",
                vector("embedding.norm.gamma"),
                vector("embedding.norm.beta"));
    }

    /** A table of embeddings in bytes, and the scale of each of its rows. */
    private void table(String name, float[] values) {
        int rows = values.length / HIDDEN;
        Quantised table = Quantised.byRow(values, rows);
        graph.bytes(name + ".values", table.values(), rows, HIDDEN);
        graph.floats(name + ".scales", table.scales(), rows, 1);
    }

    /** Rows taken from a table, as floats again. */
    private void rows(String name) {
        graph.node("Cast", name + ".floats", Map.of("to", 1L), name + ".bytes");
        graph.node("Mul", name, Map.of(), name + ".floats", name + ".scale");
    }

    private String layer(String name, String state) {
        String projected = projection(name, state);
        List<String> parts = List.of(name + "q", name + "k", name + "v");
        graph.split(projected, parts, HIDDEN, HIDDEN, HIDDEN);
        String attended =
                graph.fused(
                        "MultiHeadAttention",
                        name + "attended",
                        Map.of("num_heads", ATTENTION_HEADS),
                        parts.get(0),
                        parts.get(1),
                        parts.get(2));
        String output = product(name + "attention.output", attended, HIDDEN);
        String middle =
                skipNorm(name + "attention.norm", name + "attention.output.bias", state, output);
        String inner = product(name + "intermediate", middle, HIDDEN);
        String bent =
                graph.fused(
                        "BiasGelu",
                        name + "gelu",
                        Map.of(),
                        inner,
                        vector(name + "intermediate.bias"));
        String outer = product(name + "output", bent, 4 * HIDDEN);
        return skipNorm(name + "output.norm", name + "output.bias", middle, outer);
    }

    /** Query, key and value at once. */
    private String projection(String name, String state) {
        float[] kernel =
                sideBySide(
                        HIDDEN,
                        parameters.values(name + "query.kernel"),
                        parameters.values(name + "key.kernel"),
                        parameters.values(name + "value.kernel"));
        float[] bias =
                sideBySide(
                        1,
                        parameters.values(name + "query.bias"),
                        parameters.values(name + "key.bias"),
                        parameters.values(name + "value.bias"));
        String product = product(name + "projection", kernel, state, HIDDEN);
        String constant = graph.floats(name + "projection.bias", bias, bias.length);
        return graph.node("Add", name + "projected", Map.of(), product, constant);
    }

    private String product(String name, String input, int rows) {
        return product(name, parameters.values(name + ".kernel"), input, rows);
    }

    private String product(String name, float[] kernel, String input, int rows) {
        Quantised matrix = Quantised.byColumn(kernel, rows);
        int columns = matrix.scales().length;
        return graph.fused(
                "DynamicQuantizeMatMul",
                name + ".product",
                Map.of(),
                input,
                graph.bytes(name + ".values", matrix.values(), rows, columns),
                graph.floats(name + ".scales", matrix.scales(), columns));
    }

    private String skipNorm(String norm, String bias, String skip, String input) {
        return graph.fused(
                "SkipLayerNormalization",
                norm,
                Map.of("epsilon", EPSILON),
                input,
                skip,
                vector(norm + ".gamma"),
                vector(norm + ".beta"),
                vector(bias));
    }

    private void heads(String state) {
        List<String> names = parameters.heads();
        float[][] kernels = new float[names.size()][];
        float[][] biases = new float[names.size()][];
        long[] widths = new long[names.size()];
        for (int i = 0; i < kernels.length; i++) {
            kernels[i] = parameters.values(names.get(i) + ".kernel");
            biases[i] = parameters.values(names.get(i) + ".bias");
            widths[i] = biases[i].length;
            graph.output(names.get(i), ElementType.FLOAT, 1, "time", biases[i].length);
        }
        float[] bias = sideBySide(1, biases);
        graph.floats("heads.kernel", sideBySide(HIDDEN, kernels), HIDDEN, bias.length);
        graph.node("MatMul", "heads.product", Map.of(), state, "heads.kernel");
        graph.floats("heads.bias", bias, bias.length);
        graph.node("Add", "heads", Map.of(), "heads.product", "heads.bias");
        graph.split("heads", names, widths);
    }

    private String vector(String name) {
        float[] values = parameters.values(name);
        return graph.floats(name, values, values.length);
    }

    /** Matrices of the same number of rows joined along their columns. */
    private static float[] sideBySide(int rows, float[]... matrices) {
        int columns = 0;
        for (float[] matrix : matrices) {
            columns += matrix.length / rows;
        }
        float[] joined = new float[rows * columns];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (float[] matrix : matrices) {
                int width = matrix.length / rows;
                System.arraycopy(matrix, row * width, joined, at, width);
                at += width;
            }
        }
        return joined;
    }
}
