package laut.train.weights;

import java.util.List;

/** A transformer without its word embeddings. */
public record BertWeights(
        Tensor positionEmbeddings,
        Tensor tokenTypeEmbeddings,
        Tensor normGamma,
        Tensor normBeta,
        List<LayerWeights> layers) {
    public BertWeights {
        layers = List.copyOf(layers);
    }
}
