package laut.train.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import laut.encoder.Encoder;
import laut.encoder.Encoding;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two layers of random weights, in training and as the model file runs them. */
class NetworkTest {
    private static final int LAYERS = 2;
    private static final int VOCABULARY = 50;
    private static final List<String> HEADS = List.of("tags", "acts", "media", "from", "to");

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomWeights weights = new RandomWeights(5);
    private final WordEmbeddings embeddings = new WordEmbeddings(weights.words(VOCABULARY));
    private final Parameters parameters = Parameters.of(manager, weights.layers(LAYERS), 5);
    private final Network network = new Network(parameters, LAYERS);

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void theModelFileSaysWhatTheFittedNetworkSays() throws IOException {
        Example example = example(90, new Random(1));
        NDArray state = state(new Batch(manager, List.of(example)));

        try (Encoder encoder = Encoder.open(file(), 1)) {
            Encoding encoding = encoder.encode(example.ids(), example.segments());
            for (String head : HEADS) {
                float[] fitted = network.linear(head, state).toFloatArray();
                float[] shipped = encoding.output(head);
                assertThat(shipped).hasSameSizeAs(fitted);
                // Bytes for floats cost some accuracy, wrong wiring costs all of it.
                assertThat(difference(fitted, shipped)).as(head).isLessThan(0.05);
            }
        }
    }

    @Test
    void theModelFileTakesWindowsOfAnyLength() throws IOException {
        try (Encoder encoder = Encoder.open(file(), 1)) {
            for (int length : new int[] {1, 2, 511}) {
                Example example = example(length, new Random(length));
                Encoding encoding = encoder.encode(example.ids(), example.segments());
                assertThat(encoding.output("tags")).hasSize(length * Tags.COUNT);
            }
        }
    }

    @Test
    void paddingChangesNothing() {
        Example brief = example(30, new Random(1));
        Example lengthy = example(70, new Random(2));

        float[] alone = state(new Batch(manager, List.of(brief))).toFloatArray();
        float[] padded = state(new Batch(manager, List.of(brief, lengthy))).get(0).toFloatArray();

        assertThat(Arrays.copyOf(padded, alone.length)).containsExactly(alone, within(1e-4f));
    }

    /** The tags' loss is a mean over pieces; the others ask only where there is a statement. */
    @Test
    void theLossOfABatchIsThatOfItsExamples() {
        Example brief = labelled(example(30, new Random(1)));
        Example unlabelled = example(30, new Random(1));
        Example lengthy = example(70, new Random(2));

        float labels = loss(brief) - loss(unlabelled);
        float tags = (29 * loss(unlabelled) + 69 * loss(lengthy)) / (29 + 69);

        assertThat(labels).isGreaterThan(1);
        assertThat(loss(brief, lengthy)).isCloseTo(labels + tags, within(1e-3f));
    }

    private float loss(Example... examples) {
        Batch batch = new Batch(manager, List.of(examples));
        return Loss.of(network, state(batch), batch, manager).getFloat();
    }

    private NDArray state(Batch batch) {
        return network.encode(
                batch.words(embeddings), batch.segments(), batch.padding(), Network.Dropout.none());
    }

    private ModelFile file() {
        Recipe recipe = new Recipe(LAYERS, VOCABULARY, 1, 100, 0, 0, 0, 0, 510, 5);
        List<String> pieces = IntStream.range(3, VOCABULARY).mapToObj(id -> "piece" + id).toList();
        List<String> all = new java.util.ArrayList<>(List.of("[UNK]", "[CLS]", "[SEP]"));
        all.addAll(pieces);
        return new Model(recipe, parameters, embeddings).file(WordPieceVocabulary.of(all), "test");
    }

    /** Root mean square of the differences, as a share of that of the values. */
    private static double difference(float[] expected, float[] actual) {
        double error = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            error += Math.pow(expected[i] - actual[i], 2);
            size += Math.pow(expected[i], 2);
        }
        return Math.sqrt(error / size);
    }

    /** Pieces without a statement among them. */
    private static Example example(int length, Random random) {
        return new Example(
                random.ints(length, 0, VOCABULARY).toArray(),
                random.ints(length, 0, 2).toArray(),
                new byte[length][Tags.COUNT],
                List.of(),
                List.of());
    }

    private static Example labelled(Example example) {
        int form = Form.DIRECT.ordinal();
        List<List<Integer>> witnesses = List.of(List.of(5), List.of(), List.of(5, 6, 7));
        List<List<Integer>> targets = Collections.nCopies(Relation.count(), List.of(0, 7));
        return new Example(
                example.ids(),
                example.segments(),
                example.tags(),
                List.of(new Example.Anchor(List.of(5, 6), form, targets)),
                List.of(new Example.Label(form, witnesses, Act.PLEDGE.ordinal(), 1)));
    }
}
