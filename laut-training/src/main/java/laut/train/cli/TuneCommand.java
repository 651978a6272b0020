package laut.train.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import laut.reader.ArticleReader;
import laut.reader.decode.Thresholds;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.GuideXml;
import laut.train.score.DecodingSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Chooses thresholds for a model. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses a model's thresholds for the best Joint F1 on annotated articles, and prints"
                    + " them.",
            "The articles must be ones the model was not fitted to."
        },
        footer = {"", "Example:", "  laut-train tune --model old.model corpus/articles/h.xml"})
final class TuneCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ModelOption model = new ModelOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated articles.")
    private List<Path> files = List.of();

    TuneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(GuideXml.read(file));
        }
        try (ArticleReader reader = model.open(surroundings)) {
            Thresholds best =
                    DecodingSearch.choose(
                            reader, articles, reader.thresholds(), surroundings.err()::println);
            Properties properties = new Properties();
            best.writeTo(properties);
            for (String name : new TreeSet<>(properties.stringPropertyNames())) {
                surroundings.out().println(name + " " + properties.getProperty(name));
            }
        }
        return 0;
    }
}
