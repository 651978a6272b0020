package laut.train.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import laut.reader.ArticleReader;
import laut.train.cli.CorpusOption.Split;
import laut.train.corpus.AnnotatedArticle;
import laut.train.score.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a model on the project's own corpus. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description = "Scores a model on the project's corpus.",
        footer = {"", "Example:", "  laut-train score corpus --split dev"})
final class ScoreCorpusCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();
    @Mixin private ModelOption model = new ModelOption();
    @Mixin private JsonOption format = new JsonOption();

    @Option(
            names = "--split",
            defaultValue = "dev",
            description = "Which articles: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Split split = Split.DEV;

    ScoreCorpusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles =
                split.of(corpus.corpus(surroundings), corpus.split(surroundings));
        try (ArticleReader reader = model.open(surroundings)) {
            Score score = Score.score(articles, ModelOption.read(reader, articles, surroundings));
            surroundings.out().print(format.of(score));
        }
        return 0;
    }
}
