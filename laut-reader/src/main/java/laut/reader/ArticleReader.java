package laut.reader;

import java.io.IOException;
import java.nio.file.Path;
import laut.model.article.Article;
import laut.model.reading.Reading;

/** Reads articles with a trained model. Thread-safe; close it to free native memory. */
public final class ArticleReader implements AutoCloseable {

    private ArticleReader() {}

    /**
     * Opens a model file.
     *
     * @throws IOException if the file cannot be read or is not a model of this version
     */
    public static ArticleReader open(Path model) throws IOException {
        throw new IOException(model + ": not yet");
    }

    /** Finds every statement of the article; an article without any gives an empty list. */
    public Reading read(Article article) {
        throw new IllegalStateException(article.source() + ": not yet");
    }

    @Override
    public void close() {}
}
