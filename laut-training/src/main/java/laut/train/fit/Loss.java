package laut.train.fit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.function.IntFunction;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;

/** The training objective: the sum of four heads' losses, each a mean over what it decides. */
final class Loss {
    private static final float TAGS = 150f;
    private static final float LINKS = 1f;
    private static final float ACTS = 1f;
    private static final float MEDIA = 0.5f;
    private static final float TINY = 1e-6f;

    private final Network network;
    private final NDArray state;
    private final Batch batch;
    private final NDManager manager;

    private Loss(Network network, NDArray state, Batch batch, NDManager manager) {
        this.network = network;
        this.state = state;
        this.batch = batch;
        this.manager = manager;
    }

    /** The loss of a batch whose last hidden state is given, a scalar. */
    static NDArray of(Network network, NDArray state, Batch batch, NDManager manager) {
        Loss loss = new Loss(network, state, batch, manager);
        return loss.tags()
                .mul(TAGS)
                .add(loss.labels("acts", batch::acts).mul(ACTS))
                .add(loss.labels("media", batch::media).mul(MEDIA))
                .add(loss.links().mul(LINKS));
    }

    /** Binary cross entropy, in the form that does not overflow, averaged over pieces and tags. */
    private NDArray tags() {
        NDArray logits = network.linear("tags", state);
        NDArray real = batch.real();
        NDArray positive = logits.maximum(0f).sub(logits.mul(batch.tags()));
        NDArray softplus = logits.abs().neg().exp().add(1f).log();
        NDArray total = positive.add(softplus).mul(real).sum();
        return total.div(real.sum().mul((float) Tags.COUNT));
    }

    /** Cross entropy of labels as their witnesses tell them, averaged over statements. */
    private NDArray labels(String head, IntFunction<NDArray> targets) {
        NDArray said = network.linear(head, state);
        NDArray total = manager.create(0f);
        float count = TINY;
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.labels(i).isEmpty()) {
                NDArray scores = labelScores(head, said.get(i), i);
                total = total.add(scores.logSoftmax(-1).mul(targets.apply(i)).sum().neg());
                count += batch.labels(i).size();
            }
        }
        return total.div(count);
    }

    private NDArray labelScores(String head, NDArray said, int example) {
        long time = said.getShape().get(0);
        NDArray byWitness = said.reshape(time, Witness.count(), -1).transpose(1, 0, 2);
        NDArray heard = batch.witnesses(example).matMul(byWitness).sum(new int[] {0});
        return heard.add(network.formBias(head).get(batch.labelForms(example)));
    }

    /** Cross entropy of where anchors point to, averaged over statements. */
    private NDArray links() {
        NDArray from = network.linear("from", state);
        NDArray to = network.linear("to", state);
        NDArray total = manager.create(0f);
        int statements = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.anchors(i).isEmpty()) {
                NDArray scores = linkScores(from.get(i), to.get(i), i);
                NDArray loss = scores.logSoftmax(-1).mul(batch.linkTargets(i)).sum().neg();
                total = total.add(loss);
                statements += batch.labels(i).size();
            }
        }
        // A batch may show mentions of speakers whose statements are out of sight.
        return total.div((float) Math.max(1, statements));
    }

    private NDArray linkScores(NDArray from, NDArray to, int example) {
        int anchors = batch.anchors(example).size();
        long time = to.getShape().get(0);
        NDArray origin = network.originBias().get(batch.anchorOrigins(example));
        NDArray anchor = batch.anchorPieces(example).matMul(from).add(origin);
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
