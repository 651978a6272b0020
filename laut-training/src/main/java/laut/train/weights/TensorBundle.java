package laut.train.weights;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Variables saved by TensorFlow: an index in LevelDB's table format and one shard of raw data. The
 * index must be uncompressed, as TensorFlow writes it. Immutable and thread-safe.
 */
final class TensorBundle {
    private static final long MAGIC = 0xdb4775248b80fb57L;
    private static final int FOOTER = 48;
    private static final int FLOAT = 1;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(int type, int[] shape, long offset, long size) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final byte[] data;

    TensorBundle(byte[] index, byte[] data) throws IOException {
        this.data = data;
        if (index.length < FOOTER || little(index).getLong(index.length - Long.BYTES) != MAGIC) {
            throw new IOException("the weights' index is not a table");
        }
        CodedInputStream footer =
                CodedInputStream.newInstance(index, index.length - FOOTER, FOOTER);
        footer.readRawVarint64();
        footer.readRawVarint64();
        int at = (int) footer.readRawVarint64();
        int length = (int) footer.readRawVarint64();
        for (byte[] handle : block(index, at, length).values()) {
            CodedInputStream in = CodedInputStream.newInstance(handle);
            int offset = (int) in.readRawVarint64();
            int size = (int) in.readRawVarint64();
            for (Map.Entry<String, byte[]> entry : block(index, offset, size).entrySet()) {
                if (!entry.getKey().isEmpty()) { // the empty key is the bundle's header
                    entries.put(entry.getKey(), entry(entry.getValue()));
                }
            }
        }
    }

    /** A block's keys and values; each key is given by what differs from the one before. */
    private static Map<String, byte[]> block(byte[] table, int at, int length) throws IOException {
        if (table[at + length] != 0) {
            throw new IOException("the weights' index is compressed");
        }
        int restarts = little(table).getInt(at + length - Integer.BYTES);
        int end = length - Integer.BYTES * (restarts + 1);
        CodedInputStream in = CodedInputStream.newInstance(table, at, end);
        Map<String, byte[]> block = new HashMap<>();
        byte[] key = {};
        while (!in.isAtEnd()) {
            int shared = in.readRawVarint32();
            int own = in.readRawVarint32();
            int valueLength = in.readRawVarint32();
            key = Arrays.copyOf(key, shared + own);
            System.arraycopy(in.readRawBytes(own), 0, key, shared, own);
            block.put(new String(key, StandardCharsets.UTF_8), in.readRawBytes(valueLength));
        }
        return block;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Entry entry(byte[] message) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(message);
        int type = 0;
        int[] shape = {};
        long offset = 0;
        long size = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> type = in.readEnum();
                case 2 -> shape = shape(in.readByteArray());
                case 4 -> offset = in.readInt64();
                case 5 -> size = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        return new Entry(type, shape, offset, size);
    }

    private static int[] shape(byte[] message) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(message);
        int[] shape = {};
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == 2) {
                CodedInputStream dimension = CodedInputStream.newInstance(in.readByteArray());
                dimension.readTag();
                shape = Arrays.copyOf(shape, shape.length + 1);
                shape[shape.length - 1] = (int) dimension.readInt64();
            } else {
                in.skipField(tag);
            }
        }
        return shape;
    }

    /**
     * A variable.
     *
     * @throws IOException if there is none of this name with this shape
     */
    Tensor tensor(String name, int... shape) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null || entry.type != FLOAT || !Arrays.equals(entry.shape, shape)) {
            throw new IOException(
                    "the weights have no %s of shape %s".formatted(name, Arrays.toString(shape)));
        }
        float[] values = new float[(int) (entry.size / Float.BYTES)];
        ByteBuffer.wrap(data, (int) entry.offset, (int) entry.size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(shape, values);
    }
}
