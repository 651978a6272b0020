package laut.encoder;

import java.util.Map;

/** What the network says of a window: for each output a row of numbers per position. */
public final class Encoding {
    private final int length;
    private final Map<String, float[]> outputs;

    /**
     * @param length positions of the window
     * @param outputs rows of each output one after another; not copied
     * @throws IllegalArgumentException if an output does not have whole rows
     */
    public Encoding(int length, Map<String, float[]> outputs) {
        outputs.forEach((name, values) -> {
            if (values.length % length != 0) {
                throw new IllegalArgumentException(
                        "%s: %d numbers for %d positions".formatted(name, values.length, length));
            }
        });
        this.length = length;
        this.outputs = Map.copyOf(outputs);
    }

    /** Number of positions, [CLS] included. */
    public int length() {
        return length;
    }

    /**
     * One output, row after row. Must not be changed.
     *
     * @throws IllegalArgumentException if the network has no such output
     */
    public float[] output(String name) {
        float[] values = outputs.get(name);
        if (values == null) {
            throw new IllegalArgumentException("the network has no output " + name);
        }
        return values;
    }
}
