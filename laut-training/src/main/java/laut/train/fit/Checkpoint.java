package laut.train.fit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A training run as it stood after some steps, in one file: format version, a fingerprint of the
 * run's settings, steps done, then name, length and values (float32, big endian) of every parameter
 * and its two moments. Written beside the old one and then moved over it.
 */
final class Checkpoint {
    private static final int MAGIC = 0x4c415554;
    private static final int VERSION = 1;
    private static final int CHUNK = 1 << 16;

    private Checkpoint() {}

    static void write(Path file, String fingerprint, Parameters parameters, AdamW optimizer)
            throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeUTF(fingerprint);
            out.writeInt(optimizer.steps());
            out.writeInt(parameters.names().size());
            for (String name : parameters.names()) {
                out.writeUTF(name);
                write(out, parameters.get(name).toFloatArray());
                write(out, optimizer.mean(name));
                write(out, optimizer.variance(name));
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Restores a run.
     *
     * @throws IOException if the file is no checkpoint of a run with these settings
     */
    static void read(Path file, String fingerprint, Parameters parameters, AdamW optimizer)
            throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION) {
                throw new IOException(file + ": not a checkpoint; delete it to start afresh");
            }
            String written = in.readUTF();
            if (!written.equals(fingerprint)) {
                throw new IOException(
                        "%s: belongs to a run with other settings (%s, not %s); delete it to start afresh"
                                .formatted(file, written, fingerprint));
            }
            int steps = in.readInt();
            int count = in.readInt();
            Map<String, float[]> means = new HashMap<>();
            Map<String, float[]> variances = new HashMap<>();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                parameters.get(name).set(read(in));
                means.put(name, read(in));
                variances.put(name, read(in));
            }
            optimizer.resume(steps, means, variances);
        } catch (EOFException e) {
            throw new IOException(file + ": ends too early; delete it to start afresh", e);
        }
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Float.BYTES);
        for (int from = 0; from < values.length; from += CHUNK) {
            int length = Math.min(CHUNK, values.length - from);
            buffer.clear();
            buffer.asFloatBuffer().put(values, from, length);
            out.write(buffer.array(), 0, length * Float.BYTES);
        }
    }

    private static float[] read(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        byte[] bytes = new byte[CHUNK * Float.BYTES];
        for (int from = 0; from < values.length; from += CHUNK) {
            int length = Math.min(CHUNK, values.length - from);
            in.readFully(bytes, 0, length * Float.BYTES);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values, from, length);
        }
        return values;
    }
}
