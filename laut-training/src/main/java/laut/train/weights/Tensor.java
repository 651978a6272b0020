package laut.train.weights;

/**
 * Numbers in row-major order.
 *
 * @param shape length of each axis
 * @param data the numbers; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // tensors are never compared, and a copy would cost
public record Tensor(int[] shape, float[] data) {

    /**
     * @throws IllegalArgumentException if the shape asks for more or fewer numbers
     */
    public Tensor {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        if (size != data.length) {
            throw new IllegalArgumentException(data.length + " numbers for a shape of " + size);
        }
    }
}
