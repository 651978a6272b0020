package laut.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The network, ready to run. Thread-safe; one run uses the number of threads it was opened with.
 * Close it to free native memory.
 */
public final class Encoder implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a model's network.
     *
     * @param threads threads of one run, 1 or more
     * @throws IOException if ONNX Runtime refuses the network
     */
    public static Encoder open(ModelFile model, int threads) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // The graph is written with fused operators; there is nothing left to optimise.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            return new Encoder(environment, environment.createSession(model.network(), options));
        } catch (OrtException e) {
            throw new IOException("the model's network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the network on one window.
     *
     * @param ids piece ids, [CLS] first
     * @param segments segment of each piece
     * @throws IllegalStateException if ONNX Runtime fails
     */
    public Encoding encode(int[] ids, int[] segments) {
        long[] shape = {1, ids.length};
        try (OnnxTensor idTensor =
                        OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
                OnnxTensor segmentTensor =
                        OnnxTensor.createTensor(environment, IntBuffer.wrap(segments), shape);
                OrtSession.Result result =
                        session.run(Map.of("ids", idTensor, "segments", segmentTensor))) {
            Map<String, float[]> outputs = new HashMap<>();
            for (Map.Entry<String, OnnxValue> output : result) {
                outputs.put(output.getKey(), values((OnnxTensor) output.getValue()));
            }
            return new Encoding(ids.length, outputs);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the network failed on a window of " + ids.length + " pieces", e);
        }
    }

    private static float[] values(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed", e);
        }
    }
}
