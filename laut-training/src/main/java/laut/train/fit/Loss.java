package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;

/** The training objective: the sum of four heads' losses, each a mean over what it decides. */
final class Loss {
    private static final float TAGS = 10f;
    private static final float LINKS = 1f;
    private static final float ACTS = 0.2f;
    private static final float MEDIA = 0.1f;
    private static final float TINY = 1e-6f;

    private Loss() {}

    static NDArray of(Network network, NDArray state, Batch batch, NDManager manager) {
        NDArray loss = tags(network.linear("tags", state), batch).mul(TAGS);
        loss = loss.add(labels(network.linear("acts", state), batch.acts()).mul(ACTS));
        loss = loss.add(labels(network.linear("media", state), batch.media()).mul(MEDIA));
        return loss.add(links(network, state, batch, manager).mul(LINKS));
    }

    /** Binary cross entropy, in the form that does not overflow, averaged over pieces and tags. */
    private static NDArray tags(NDArray logits, Batch batch) {
        NDArray targets = batch.tags();
        NDArray real = batch.real();
        NDArray positive = logits.maximum(0f).sub(logits.mul(targets));
        NDArray softplus = logits.abs().neg().exp().add(1f).log();
        NDArray total = positive.add(softplus).mul(real).sum();
        return total.div(real.sum().mul((float) Tags.COUNT));
    }

    private static NDArray labels(NDArray logits, NDArray targets) {
        NDArray total = logits.logSoftmax(-1).mul(targets).sum().neg();
        return total.div(targets.sum().add(TINY));
    }

    /** Cross entropy of where each anchor points to, averaged over anchors. */
    private static NDArray links(Network network, NDArray state, Batch batch, NDManager manager) {
        NDArray from = network.linear("from", state);
        NDArray to = network.linear("to", state);
        NDArray total = manager.create(0f);
        float anchors = TINY;
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.anchors(i).isEmpty()) {
                NDArray scores = linkScores(network, from.get(i), to.get(i), batch, i);
                NDArray loss = scores.logSoftmax(-1).mul(batch.linkTargets(i)).sum().neg();
                total = total.add(loss);
                anchors += batch.anchors(i).size();
            }
        }
        return total.div(anchors);
    }

    private static NDArray linkScores(
            Network network, NDArray from, NDArray to, Batch batch, int example) {
        int anchors = batch.anchors(example).size();
        long time = to.getShape().get(0);
        NDArray origin = network.originBias().get(batch.anchorOrigins(example));
        NDArray anchor = from.get(batch.anchorPositions(example)).add(origin);
        NDArray queries = anchor.reshape(anchors, Relation.count(), Links.WIDTH).transpose(1, 0, 2);
        NDArray keys = to.reshape(time, Relation.count(), Links.WIDTH).transpose(1, 2, 0);
        NDArray bias =
                network.distanceBias()
                        .flatten()
                        .get(batch.distanceIndexes(example))
                        .reshape(new Shape(Relation.count(), anchors, time));
        float scale = (float) (1 / Math.sqrt(Links.WIDTH));
        return queries.mul(scale).matMul(keys).add(bias).add(batch.linkPadding(example));
    }
}
