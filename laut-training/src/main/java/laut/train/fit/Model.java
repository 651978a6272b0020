package laut.train.fit;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.model.reading.Form;
import laut.reader.decode.Biases;
import laut.reader.decode.Thresholds;
import laut.train.export.FittedParameters;
import laut.train.export.NetworkGraph;

/** A fitted model on its way into a file. */
final class Model implements FittedParameters {
    /** Where the search for thresholds begins; see {@code laut-train tune}. */
    private static final Thresholds THRESHOLDS =
            new Thresholds(
                    Map.of(
                            Form.DIRECT, .45,
                            Form.INDIRECT, .25,
                            Form.REPORTED, .2,
                            Form.INDIRECT_FREE, .3,
                            Form.FREE, .3),
                    .15,
                    .15,
                    .05,
                    .15,
                    .9);

    private static final List<String> HEADS = List.of("tags", "acts", "media", "from", "to");

    private final Recipe recipe;
    private final Parameters parameters;
    private final WordEmbeddings embeddings;

    Model(Recipe recipe, Parameters parameters, WordEmbeddings embeddings) {
        this.recipe = recipe;
        this.parameters = parameters;
        this.embeddings = embeddings;
    }

    /** The model as a file holds it, with the thresholds it is read with. */
    ModelFile file(WordPieceVocabulary vocabulary, String version) {
        Properties properties = new Properties();
        properties.setProperty("format", ModelFile.FORMAT);
        properties.setProperty("name", "laut-reader");
        properties.setProperty("version", version);
        properties.setProperty("capacity", Integer.toString(recipe.capacity() + 1));
        THRESHOLDS.writeTo(properties);
        return new ModelFile(properties, vocabulary.pieces(), NetworkGraph.of(this), biases());
    }

    /** In the order in which the reader's {@link Biases} hold them. */
    private float[] biases() {
        FloatBuffer biases = FloatBuffer.allocate(Biases.COUNT);
        for (String name : List.of("link.origin", "link.distance", "acts.form", "media.form")) {
            biases.put(values(name));
        }
        return biases.array();
    }

    @Override
    public int layers() {
        return recipe.layers();
    }

    @Override
    public float[] wordEmbeddings() {
        return embeddings.values();
    }

    @Override
    public List<String> heads() {
        return HEADS;
    }

    @Override
    public float[] values(String name) {
        return parameters.get(name).toFloatArray();
    }
}
