package laut.train.export;

/**
 * A matrix as signed bytes with one scale for each column or row. The bytes stay within ±{@value
 * #LARGEST}: sums of pairs of full-range products overflow 16 bits in the AVX2 kernels.
 *
 * @param values row-major
 * @param scales what a byte of 1 is worth in each column or row
 */
@SuppressWarnings("ArrayRecordComponent") // matrices are never compared
record Quantised(byte[] values, float[] scales) {
    static final int LARGEST = 63;

    /** Quantises a matrix of {@code rows} rows with one scale a column. */
    static Quantised byColumn(float[] matrix, int rows) {
        return of(matrix, rows, matrix.length / rows, false);
    }

    /** Quantises a matrix of {@code rows} rows with one scale a row, over the whole byte range. */
    static Quantised byRow(float[] matrix, int rows) {
        return of(matrix, rows, matrix.length / rows, true);
    }

    private static Quantised of(float[] matrix, int rows, int columns, boolean byRow) {
        int largest = byRow ? Byte.MAX_VALUE : LARGEST;
        float[] scales = new float[byRow ? rows : columns];
        for (int i = 0; i < matrix.length; i++) {
            int group = byRow ? i / columns : i % columns;
            scales[group] = Math.max(scales[group], Math.abs(matrix[i]) / largest);
        }
        byte[] values = new byte[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            float scale = scales[byRow ? i / columns : i % columns];
            values[i] = scale == 0 ? 0 : (byte) Math.round(matrix[i] / scale);
        }
        return new Quantised(values, scales);
    }
}
