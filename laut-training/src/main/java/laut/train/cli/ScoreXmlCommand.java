package laut.train.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import laut.reader.ArticleReader;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.GuideXml;
import laut.train.score.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores a model on files in the XML of the annotation guide. */
@Command(
        name = "xml",
        mixinStandardHelpOptions = true,
        description = "Scores a model on annotated articles in the XML of corpus/GUIDE.md.",
        footer = {"", "Example:", "  laut-train score xml corpus/articles/g.xml"})
final class ScoreXmlCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ModelOption model = new ModelOption();
    @Mixin private JsonOption format = new JsonOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated articles.")
    private List<Path> files = List.of();

    ScoreXmlCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(GuideXml.read(file));
        }
        try (ArticleReader reader = model.open(surroundings)) {
            Score score = Score.score(articles, ModelOption.read(reader, articles, surroundings));
            surroundings.out().print(format.of(score));
        }
        return 0;
    }
}
