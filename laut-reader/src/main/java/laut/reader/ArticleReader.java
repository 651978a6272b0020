package laut.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laut.encoder.Encoder;
import laut.encoder.Encoding;
import laut.encoder.ModelFile;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.text.CharSpan;
import laut.reader.decode.Decoder;
import laut.reader.decode.Draft;
import laut.reader.decode.Thresholds;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;
import laut.reader.sentence.SentenceSplitter;
import laut.reader.time.TimeTagger;

/** Reads articles with a trained model. Thread-safe; close it to free native memory. */
public final class ArticleReader implements AutoCloseable {
    private final String identity;
    private final int capacity;
    private final WordPieces wordPieces;
    private final Encoder encoder;
    private final float[] biases;
    private final Thresholds thresholds;
    private final Decoder decoder;
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final TimeTagger times = new TimeTagger();

    private ArticleReader(ModelFile model, Encoder encoder) {
        this.encoder = encoder;
        identity = model.identity();
        capacity = model.capacity();
        wordPieces = new WordPieces(WordPieceVocabulary.of(model.vocabulary()));
        biases = model.biases();
        thresholds = Thresholds.of(model);
        decoder = new Decoder(thresholds, biases);
    }

    /**
     * Opens a model file.
     *
     * @throws IOException if the file cannot be read or is not a model of this version
     */
    public static ArticleReader open(Path file) throws IOException {
        ModelFile model = ModelFile.read(file);
        Encoder encoder = encoder(file, model);
        try {
            return new ArticleReader(model, encoder);
        } catch (IllegalArgumentException e) {
            encoder.close();
            throw new IOException(
                    file
                            + ": not a model of this version ("
                            + e.getMessage()
                            + "); take the model that came with it",
                    e);
        }
    }

    private static Encoder encoder(Path file, ModelFile model) throws IOException {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        try {
            return Encoder.open(model, threads);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage() + "; fetch it again", e);
        }
    }

    /** Finds every statement and expression of time; an article without any gives empty lists. */
    public Reading read(Article article) {
        return read(article, (done, of) -> {});
    }

    /** The same for whoever waits: a text as long as a book takes minutes. */
    public Reading read(Article article, ReadingProgress progress) {
        ArticlePieces pieces = ArticlePieces.of(article, wordPieces);
        List<Draft> drafts = new ArrayList<>();
        List<Window> windows = Window.over(pieces, capacity - 1);
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            drafts.addAll(decoder.decode(pieces, window, encode(pieces, window)));
            progress.reached(i + 1, windows.size());
        }
        return reading(article, drafts);
    }

    /** The thresholds of the model. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** Has the network look at an article, for {@link #read(EncodedArticle, Thresholds)}. */
    public EncodedArticle encode(Article article) {
        ArticlePieces pieces = ArticlePieces.of(article, wordPieces);
        List<Window> windows = Window.over(pieces, capacity - 1);
        List<Encoding> encodings = windows.stream().map(window -> encode(pieces, window)).toList();
        return new EncodedArticle(article, pieces, windows, encodings);
    }

    /** Finds the article's statements with other thresholds than the model's own. */
    public Reading read(EncodedArticle encoded, Thresholds thresholds) {
        return reading(encoded.article(), encoded.decode(new Decoder(thresholds, biases)));
    }

    private Reading reading(Article article, List<Draft> drafts) {
        List<CharSpan> split = sentences.split(article);
        return Statements.reading(article, split, times.tag(article, split), drafts, identity);
    }

    private Encoding encode(ArticlePieces pieces, Window window) {
        int[] ids = new int[window.length()];
        int[] segments = new int[window.length()];
        ids[0] = wordPieces.vocabulary().classId();
        for (int position = 1; position < ids.length; position++) {
            ids[position] = pieces.id(window.piece(position));
            segments[position] = pieces.segment(window.piece(position));
        }
        return encoder.encode(ids, segments);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
