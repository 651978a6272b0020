package laut.train.export;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an ONNX model, node by node. Covers what the reader's network needs of onnx.proto; the
 * field numbers are those of its version 1 intermediate representation. Not thread-safe.
 */
final class OnnxGraph {
    private static final int IR_VERSION = 8;
    private static final int OPSET = 18;
    private static final String MICROSOFT = "com.microsoft";

    /** Element types of tensors, as onnx.proto numbers them. */
    enum ElementType {
        FLOAT(1),
        INT8(3),
        INT32(6),
        INT64(7);

        private final int number;

        ElementType(int number) {
            this.number = number;
        }
    }

    private final List<ByteString> nodes = new ArrayList<>();
    private final List<ByteString> initializers = new ArrayList<>();
    private final List<ByteString> inputs = new ArrayList<>();
    private final List<ByteString> outputs = new ArrayList<>();

    /** Declares an input with named or fixed dimensions. */
    void input(String name, ElementType type, Object... dimensions) {
        inputs.add(valueInfo(name, type, dimensions));
    }

    /** Declares an output with named or fixed dimensions. */
    void output(String name, ElementType type, Object... dimensions) {
        outputs.add(valueInfo(name, type, dimensions));
    }

    String floats(String name, float[] values, long... shape) {
        byte[] raw = new byte[values.length * Float.BYTES];
        little(raw).asFloatBuffer().put(values);
        return constant(name, ElementType.FLOAT, raw, shape);
    }

    String bytes(String name, byte[] values, long... shape) {
        return constant(name, ElementType.INT8, values, shape);
    }

    String longs(String name, long... values) {
        byte[] raw = new byte[values.length * Long.BYTES];
        little(raw).asLongBuffer().put(values);
        return constant(name, ElementType.INT64, raw, values.length);
    }

    private static ByteBuffer little(byte[] raw) {
        return ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String constant(String name, ElementType type, byte[] raw, long... shape) {
        initializers.add(
                message(out -> {
                    for (long dimension : shape) {
                        out.writeInt64(1, dimension);
                    }
                    out.writeInt32(2, type.number);
                    out.writeString(8, name);
                    out.writeByteArray(9, raw);
                }));
        return name;
    }

    /** Adds a standard operator with one output, which has the node's name. */
    String node(String operator, String name, Map<String, ?> attributes, String... from) {
        return node("", operator, attributes, List.of(from), List.of(name));
    }

    /** Adds one of ONNX Runtime's own operators with one output, which has the node's name. */
    String fused(String operator, String name, Map<String, ?> attributes, String... from) {
        return node(MICROSOFT, operator, attributes, List.of(from), List.of(name));
    }

    /** Splits along the last axis into parts with the names and widths given. */
    void split(String input, List<String> names, long... widths) {
        String sizes = longs(input + ".widths", widths);
        node("", "Split", Map.of("axis", -1L), List.of(input, sizes), names);
    }

    private String node(
            String domain,
            String operator,
            Map<String, ?> attributes,
            List<String> from,
            List<String> to) {
        nodes.add(
                message(out -> {
                    for (String name : from) {
                        out.writeString(1, name);
                    }
                    for (String name : to) {
                        out.writeString(2, name);
                    }
                    out.writeString(3, to.getFirst());
                    out.writeString(4, operator);
                    for (Map.Entry<String, ?> entry : new TreeMap<>(attributes).entrySet()) {
                        out.writeBytes(5, attribute(entry.getKey(), entry.getValue()));
                    }
                    out.writeString(7, domain);
                }));
        return to.getFirst();
    }

    private static ByteString attribute(String name, Object value) {
        return message(out -> {
            out.writeString(1, name);
            switch (value) {
                case Float f -> {
                    out.writeFloat(2, f);
                    out.writeInt32(20, 1);
                }
                case Long i -> {
                    out.writeInt64(3, i);
                    out.writeInt32(20, 2);
                }
                default -> throw new IllegalArgumentException(name + "=" + value);
            }
        });
    }

    private static ByteString valueInfo(String name, ElementType type, Object... dimensions) {
        ByteString shape =
                message(out -> {
                    for (Object dimension : dimensions) {
                        out.writeBytes(1, dimension(dimension));
                    }
                });
        ByteString tensor =
                message(out -> {
                    out.writeInt32(1, type.number);
                    out.writeBytes(2, shape);
                });
        ByteString wrapped = message(out -> out.writeBytes(1, tensor));
        return message(out -> {
            out.writeString(1, name);
            out.writeBytes(2, wrapped);
        });
    }

    private static ByteString dimension(Object dimension) {
        return message(out -> {
            switch (dimension) {
                case Integer fixed -> out.writeInt64(1, fixed);
                case String named -> out.writeString(2, named);
                default -> throw new IllegalArgumentException("dimension " + dimension);
            }
        });
    }

    /** The whole model. */
    byte[] toByteArray(String name) {
        ByteString graph =
                message(out -> {
                    writeAll(out, 1, nodes);
                    out.writeString(2, name);
                    writeAll(out, 5, initializers);
                    writeAll(out, 11, inputs);
                    writeAll(out, 12, outputs);
                });
        return message(
                        out -> {
                            out.writeInt64(1, IR_VERSION);
                            out.writeString(2, "laut-train");
                            out.writeBytes(7, graph);
                            out.writeBytes(8, opset("", OPSET));
                            out.writeBytes(8, opset(MICROSOFT, 1));
                        })
                .toByteArray();
    }

    private static ByteString opset(String domain, long version) {
        return message(out -> {
            out.writeString(1, domain);
            out.writeInt64(2, version);
        });
    }

    private static void writeAll(CodedOutputStream out, int field, List<ByteString> messages)
            throws IOException {
        for (ByteString message : messages) {
            out.writeBytes(field, message);
        }
    }

    private interface Body {
        void write(CodedOutputStream out) throws IOException;
    }

    private static ByteString message(Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            body.write(out);
            out.flush();
            return ByteString.copyFrom(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
