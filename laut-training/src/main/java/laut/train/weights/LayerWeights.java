package laut.train.weights;

/** One transformer layer; kernels are [in, out], to be multiplied from the right. */
public record LayerWeights(
        Tensor queryKernel,
        Tensor queryBias,
        Tensor keyKernel,
        Tensor keyBias,
        Tensor valueKernel,
        Tensor valueBias,
        Tensor attentionOutputKernel,
        Tensor attentionOutputBias,
        Tensor attentionNormGamma,
        Tensor attentionNormBeta,
        Tensor intermediateKernel,
        Tensor intermediateBias,
        Tensor outputKernel,
        Tensor outputBias,
        Tensor outputNormGamma,
        Tensor outputNormBeta) {}
