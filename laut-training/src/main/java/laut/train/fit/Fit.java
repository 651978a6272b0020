package laut.train.fit;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;
import laut.model.reading.Reading;
import laut.train.weights.BertWeights;
import laut.train.weights.PretrainedBert;
import laut.train.weights.Tensor;
import laut.train.weights.VocabularyPruning;

/**
 * One training run: from pretrained weights and annotated articles to a model. A run that was cut
 * off goes on from its last checkpoint and comes to the same schedule. Not thread-safe.
 */
public final class Fit implements AutoCloseable {

    /** Hears how a run goes. */
    public interface Progress {

        /**
         * A step is done.
         *
         * @param step steps done, from 1
         * @param steps steps of the whole run
         * @param pass the pass it belongs to, from 1
         * @param pieces pieces it learned from
         * @param loss its loss
         */
        void step(int step, int steps, int pass, int pieces, float loss);

        /** A pass is done, and its checkpoint is written. */
        void pass(int pass, int passes, float meanLoss);
    }

    private final Recipe recipe;
    private final List<Reading> gold;
    private final Schedule schedule;
    private final WordPieceVocabulary vocabulary;
    private final WordEmbeddings embeddings;
    private final NDManager manager;
    private final Parameters parameters;
    private final Network network;
    private final AdamW optimizer;
    private final int steps;

    /**
     * Prepares a run that starts from these weights.
     *
     * @param words embeddings of the vocabulary's pieces
     * @throws IllegalArgumentException if there is nothing to learn from
     */
    Fit(
            Recipe recipe,
            List<Reading> gold,
            WordPieceVocabulary vocabulary,
            Tensor words,
            BertWeights weights) {
        if (gold.isEmpty()) {
            throw new IllegalArgumentException("no articles to learn from");
        }
        this.recipe = recipe;
        this.gold = List.copyOf(gold);
        this.vocabulary = vocabulary;
        manager = NDManager.newBaseManager();
        Engine.getInstance().setRandomSeed((int) recipe.seed());
        embeddings = new WordEmbeddings(words);
        parameters = Parameters.of(manager, weights, recipe.seed());
        network = new Network(parameters, recipe.layers());
        optimizer = new AdamW(manager, parameters);
        schedule = new Schedule(recipe, new Examples(new WordPieces(vocabulary)), gold);
        int count = 0;
        for (int pass = 0; pass < recipe.passes(); pass++) {
            count += schedule.pass(pass).size();
        }
        steps = count;
    }

    /**
     * Prepares a run.
     *
     * @param gold the articles to learn from, at least one
     * @throws IOException if the pretrained weights cannot be read
     */
    public static Fit prepare(Recipe recipe, List<Reading> gold) throws IOException {
        PretrainedBert bert = PretrainedBert.load();
        VocabularyPruning pruned =
                VocabularyPruning.prune(
                        bert.vocabulary(),
                        gold.stream().map(reading -> reading.article().text()).toList(),
                        recipe.vocabulary());
        return new Fit(
                recipe,
                gold,
                pruned.vocabulary(),
                bert.wordEmbeddings(pruned.kept()),
                bert.weights(recipe.layers()));
    }

    /** Steps of the whole run. */
    public int steps() {
        return steps;
    }

    /**
     * Runs to the end, from the checkpoint if there is one.
     *
     * @param checkpoint where to keep the state after each pass
     * @throws IOException if a checkpoint cannot be read or written
     */
    public void run(Path checkpoint, Progress progress) throws IOException {
        if (Files.exists(checkpoint)) {
            Checkpoint.read(checkpoint, fingerprint(), parameters, optimizer);
        }
        int step = 0;
        for (int pass = 0; pass < recipe.passes(); pass++) {
            List<List<Example>> batches = schedule.pass(pass);
            if (step + batches.size() > optimizer.steps()) {
                float meanLoss = pass(pass, batches, step, progress);
                Checkpoint.write(checkpoint, fingerprint(), parameters, optimizer);
                progress.pass(pass + 1, recipe.passes(), meanLoss);
            }
            step += batches.size();
        }
    }

    /** Learns from the batches of a pass, before which some steps are done. */
    private float pass(int pass, List<List<Example>> batches, int before, Progress progress) {
        Random random = new Random(recipe.seed() + pass);
        try (Network.Dropout dropout = Network.Dropout.of(manager, recipe.dropout(), random)) {
            int step = before;
            double sum = 0;
            for (List<Example> batch : batches) {
                float loss = step(batch, recipe.rate(step, steps), dropout);
                sum += loss;
                step++;
                int pieces = batch.stream().mapToInt(Example::length).sum();
                progress.step(step, steps, pass + 1, pieces, loss);
            }
            return (float) (sum / batches.size());
        }
    }

    private float step(List<Example> examples, float rate, Network.Dropout dropout) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                Batch batch = new Batch(manager, examples);
                NDArray state =
                        network.encode(
                                batch.words(embeddings),
                                batch.segments(),
                                batch.padding(),
                                dropout);
                NDArray loss = Loss.of(network, state, batch, manager);
                value = loss.getFloat();
                collector.backward(loss);
            }
            optimizer.step(recipe.bodyRate() * rate, recipe.headRate() * rate);
            return value;
        }
    }

    private String fingerprint() {
        int corpus = 0;
        for (Reading reading : gold) {
            corpus = 31 * corpus + reading.article().text().hashCode();
            // Not their own hash code, in which enums differ from run to run.
            corpus = 31 * corpus + reading.statements().toString().hashCode();
        }
        return "%s, %d steps, corpus %08x".formatted(recipe, steps, corpus);
    }

    /** The model as it stands. */
    public ModelFile model(String version) {
        return new Model(recipe, parameters, embeddings).file(vocabulary, version);
    }

    @Override
    public void close() {
        manager.close();
    }
}
