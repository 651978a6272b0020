package laut.train.export;

import java.util.List;

/** What the export needs of a fitted model: values by parameter name, row-major. */
public interface FittedParameters {

    /** Number of layers. */
    int layers();

    /** Word embeddings, a row for each piece of the vocabulary. */
    float[] wordEmbeddings();

    /** Names of the heads, which are the network's outputs. */
    List<String> heads();

    /**
     * A parameter's values.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    float[] values(String name);
}
