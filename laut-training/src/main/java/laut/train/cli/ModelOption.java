package laut.train.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laut.model.reading.Reading;
import laut.reader.ArticleReader;
import laut.train.corpus.AnnotatedArticle;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The model that is to be scored. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model. Default: models/laut-reader.model in the project's folder.")
    private @Nullable Path file;

    /**
     * Opens the model.
     *
     * @throws IOException if there is none or it cannot be used
     */
    ArticleReader open(Surroundings surroundings) throws IOException {
        return ArticleReader.open(file(surroundings));
    }

    /**
     * The model's file.
     *
     * @throws IOException if there is none
     */
    Path file(Surroundings surroundings) throws IOException {
        Path model = file == null ? surroundings.model() : file;
        if (!Files.isRegularFile(model)) {
            throw new FileNotFoundException(
                    model
                            + ": no such model; train it with 'laut-train fit', or name one with"
                            + " --model");
        }
        return model;
    }

    /** Reads all articles, showing progress to a person who watches. */
    static List<Reading> read(
            ArticleReader reader, List<AnnotatedArticle> articles, Surroundings surroundings) {
        List<Reading> readings = new ArrayList<>();
        if (!surroundings.terminal()) {
            articles.forEach(article -> readings.add(reader.read(article.article())));
            return readings;
        }
        ProgressBarBuilder bar =
                ProgressBar.builder()
                        .setTaskName("Reading")
                        .setUnit(" articles", 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(surroundings.err()));
        for (AnnotatedArticle article : ProgressBar.wrap(articles, bar)) {
            readings.add(reader.read(article.article()));
        }
        return readings;
    }
}
