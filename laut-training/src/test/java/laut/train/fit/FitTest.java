package laut.train.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.model.reading.Reading;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.GuideXml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on three small articles and one layer of random weights. */
class FitTest {
    private static final Recipe RECIPE =
            new Recipe(1, 1_000, 2, 200, 1e-3f, 1e-3f, 0.1f, 0.1f, 510, 7);

    @TempDir private Path folder;
    private List<Reading> gold = List.of();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void read() throws Exception {
        Path file =
                Path.of(Objects.requireNonNull(FitTest.class.getResource("articles.xml")).toURI());
        gold = GuideXml.read(file).stream().map(AnnotatedArticle::gold).toList();
    }

    @Test
    void aRunThatWasCutOffComesToTheSameModel() throws IOException {
        ModelFile whole = run(RECIPE, "whole", new Listener(Integer.MAX_VALUE));
        assertThat(heard).contains("pass 1 of 2", "pass 2 of 2");

        heard.clear();
        assertThatExceptionOfType(PowerCut.class)
                .isThrownBy(() -> run(RECIPE, "halves", new Listener(1)));
        ModelFile halves = run(RECIPE, "halves", new Listener(Integer.MAX_VALUE));

        assertThat(heard).containsOnlyOnce("pass 1 of 2", "pass 2 of 2");
        assertThat(halves.network()).isEqualTo(whole.network());
        assertThat(halves.biases()).isEqualTo(whole.biases());
        assertThat(Files.mismatch(folder.resolve("halves"), folder.resolve("whole"))).isEqualTo(-1);
    }

    @Test
    void checkpointsThatDoNotFitAreRefused() throws IOException {
        Path checkpoint = folder.resolve("state");
        Recipe once = RECIPE.withPasses(1);
        run(once, "state", new Listener(Integer.MAX_VALUE));

        refused(once.withSeed(8), checkpoint, "other settings", "seed=8", "seed=7", "delete it");
        byte[] whole = Files.readAllBytes(checkpoint);
        Files.write(checkpoint, Arrays.copyOf(whole, whole.length / 2));
        refused(once, checkpoint, "ends too early", "delete it");
        Files.writeString(checkpoint, "something else");
        refused(once, checkpoint, "not a checkpoint", "delete it");
    }

    @Test
    void nothingToLearnFromIsRefused() {
        gold = List.of();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(RECIPE, "state", new Listener(0)))
                .withMessageContaining("no articles");
    }

    private void refused(Recipe recipe, Path checkpoint, String... messages) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(recipe, "state", new Listener(0)))
                .withMessageStartingWith(checkpoint.toString())
                .withMessageContainingAll(messages);
    }

    private ModelFile run(Recipe recipe, String checkpoint, Fit.Progress progress)
            throws IOException {
        WordPieceVocabulary vocabulary =
                SmallVocabulary.of(gold.stream().map(reading -> reading.article().text()));
        RandomWeights weights = new RandomWeights(3);
        try (Fit fit =
                new Fit(
                        recipe,
                        gold,
                        vocabulary,
                        weights.words(vocabulary.size()),
                        weights.layers(recipe.layers()))) {
            fit.run(folder.resolve(checkpoint), progress);
            return fit.model("test");
        }
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Writes down the passes, and cuts the power in the step after one of them. */
    private final class Listener implements Fit.Progress {
        private final int lastPass;

        Listener(int lastPass) {
            this.lastPass = lastPass;
        }

        @Override
        public void step(int step, int steps, int pass, int pieces, float loss) {
            if (pass > lastPass) {
                throw new PowerCut();
            }
        }

        @Override
        public void pass(int pass, int passes, float meanLoss) {
            heard.add("pass " + pass + " of " + passes);
        }
    }
}
