package laut.train.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import laut.encoder.ModelFile;
import laut.reader.ArticleReader;
import laut.reader.decode.Thresholds;
import laut.train.corpus.AnnotatedArticle;
import laut.train.score.DecodingSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Chooses thresholds for a model. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses a model's thresholds for the best Joint F1 on the part of the corpus that is"
                    + " kept for this, prints them and writes them into the model.",
            "Fitting a model ends with this; by itself it is needed when the decoder has changed."
        },
        footer = {"", "Example:", "  laut-train tune --model models/laut-reader.model"})
final class TuneCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();
    @Mixin private ModelOption model = new ModelOption();

    TuneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles =
                corpus.split(surroundings).tune(corpus.corpus(surroundings));
        Thresholds best = tune(model.file(surroundings), articles, surroundings.err()::println);
        Properties properties = new Properties();
        best.writeTo(properties);
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            surroundings.out().println(name + " " + properties.getProperty(name));
        }
        return 0;
    }

    /** Chooses thresholds, and writes them into the model file. */
    static Thresholds tune(Path file, List<AnnotatedArticle> articles, Consumer<String> heard)
            throws IOException {
        Thresholds best;
        try (ArticleReader reader = ArticleReader.open(file)) {
            best = DecodingSearch.choose(reader, articles, reader.thresholds(), heard);
        }
        ModelFile model = ModelFile.read(file);
        best.writeTo(model.properties());
        model.write(file);
        return best;
    }
}
