package laut.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import laut.app.view.Words;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.reader.ArticleReader;
import laut.reader.ReadingProgress;

/** The reader, opened while the first page is being taken apart. Thread-safe. */
final class Model implements AutoCloseable {
    /** Where it lies in the installation. */
    static final Path DEFAULT = Path.of("models", "laut-reader.model");

    private final CompletableFuture<ArticleReader> reader;

    private Model(CompletableFuture<ArticleReader> reader) {
        this.reader = reader;
    }

    /**
     * @throws ModelException if there is no such file
     */
    static Model open(Path file, Words words) {
        if (!Files.isRegularFile(file)) {
            throw new ModelException(words.say("failure.model.missing", file));
        }
        return new Model(
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return ArticleReader.open(file);
                    } catch (IOException e) {
                        throw new ModelException(
                                words.say(
                                        "failure.model.broken",
                                        file,
                                        Objects.requireNonNullElse(e.getMessage(), e.toString())),
                                e);
                    }
                }));
    }

    /**
     * @throws ModelException if the model turned out not to be one
     */
    Reading read(Article article, ReadingProgress progress) {
        try {
            return reader.join().read(article, progress);
        } catch (CompletionException e) {
            throw e.getCause() instanceof ModelException broken ? broken : e;
        }
    }

    @Override
    public void close() {
        if (!reader.isCompletedExceptionally()) {
            reader.join().close();
        }
    }
}
