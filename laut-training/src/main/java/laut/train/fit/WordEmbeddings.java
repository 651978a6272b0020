package laut.train.fit;

import laut.train.weights.Tensor;

/** Frozen word embeddings, one row for each piece of the vocabulary. */
final class WordEmbeddings {
    private final float[] values;
    private final int width;

    WordEmbeddings(Tensor rows) {
        values = rows.data();
        width = rows.shape()[1];
    }

    int width() {
        return width;
    }

    /** Number of rows. */
    int size() {
        return values.length / width;
    }

    /** All rows one after another; must not be changed. */
    float[] values() {
        return values;
    }

    void copyRow(int id, float[] to, int at) {
        System.arraycopy(values, id * width, to, at, width);
    }
}
