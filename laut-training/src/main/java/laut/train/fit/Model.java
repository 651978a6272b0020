package laut.train.fit;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Properties;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.model.reading.Form;
import laut.reader.decode.Biases;
import laut.train.export.FittedParameters;
import laut.train.export.NetworkGraph;

/** A fitted model on its way into a file. */
final class Model implements FittedParameters {
    // F1 is highest at a threshold of about half of what it can reach (Lipton et al. 2014).
    private static final String BEGIN = "0.35";
    private static final String RESUME = "0.4";
    private static final String LINK = "0.25";

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
        for (Form form : Form.values()) {
            properties.setProperty("threshold.begin." + form.word(), BEGIN);
        }
        properties.setProperty("threshold.resume", RESUME);
        properties.setProperty("threshold.link", LINK);
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
