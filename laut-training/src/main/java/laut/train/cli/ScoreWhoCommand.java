package laut.train.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import laut.train.cli.CorpusOption.Split;
import laut.train.corpus.AnnotatedArticle;
import laut.train.score.Ratio;
import laut.train.score.WhoScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the naming of speakers whose mentions are given. Needs no model. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = "Scores how speakers are named when their mentions are known.",
        footer = {"", "Example:", "  laut-train score who --split train --misses"})
final class ScoreWhoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--split",
            defaultValue = "dev",
            description = "Which articles: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Split split = Split.DEV;

    @Option(names = "--misses", description = "Also lists every speaker named otherwise.")
    private boolean misses;

    ScoreWhoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles =
                split.of(corpus.corpus(surroundings), corpus.split(surroundings));
        print(WhoScore.score(articles), surroundings.out());
        return 0;
    }

    private void print(WhoScore score, PrintStream out) {
        print("all", score.all(), out);
        score.byRule().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .forEach(entry -> print(entry.getKey().toString(), entry.getValue(), out));
        if (misses) {
            score.misses().forEach(miss -> out.println(miss.line()));
        }
    }

    private static void print(String what, Ratio ratio, PrintStream out) {
        out.printf("%-12s %5d of %5d%n", what, ratio.hits(), ratio.cases());
    }
}
