package laut.train.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import laut.train.cli.CorpusOption.Split;
import laut.train.time.TimeScore;
import laut.train.time.TimeScores;
import laut.train.time.TimeTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores expressions of time on the project's corpus, and on KRAUTS where it is at hand. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description =
                "Scores expressions of time on the project's corpus, and on the KRAUTS data beside"
                        + " HeidelTime. Needs no model.",
        footer = {"", "Example:", "  laut-train score times --split train --misses"})
final class ScoreTimesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--split",
            defaultValue = "dev",
            description = "Which articles: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Split split = Split.DEV;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description =
                    "The KRAUTS data, in gold/ and heideltime/. Default:"
                            + " ../shared/data/time/krauts beside the project's folder.")
    private @Nullable Path folder;

    @Option(names = "--misses", description = "Also lists what is missed, wrong or other.")
    private boolean misses;

    ScoreTimesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = surroundings.out();
        TimeScore own =
                TimeScores.of(split.of(corpus.corpus(surroundings), corpus.split(surroundings)));
        out.print(TimeTable.ofCorpus(split.toString(), own));
        list(own);
        Path data =
                folder == null
                        ? surroundings
                                .home()
                                .resolve(Path.of("..", "shared", "data", "time", "krauts"))
                        : folder;
        if (!Files.isDirectory(data.resolve("gold"))) {
            out.println("skipped: " + data.normalize() + " does not hold the KRAUTS data");
            return 0;
        }
        TimeScores.Beside krauts = TimeScores.ofKrauts(data);
        out.println();
        out.print(TimeTable.ofKrauts(krauts));
        list(krauts.laut());
        return 0;
    }

    private void list(TimeScore score) {
        if (misses) {
            score.misses().forEach(miss -> surroundings.out().println(miss.line()));
        }
    }
}
