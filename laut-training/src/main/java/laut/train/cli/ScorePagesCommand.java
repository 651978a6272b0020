package laut.train.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import laut.train.pages.PageScores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the page extractor on real pages, where they are at hand. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Scores the page extractor on pages with a gold text, beside Readability4J.",
        footer = {"", "Example:", "  laut-train score pages --details"})
final class ScorePagesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "Folder of gold pages. Default: ../shared/data/pages beside the project's"
                            + " folder.")
    private @Nullable Path folder;

    @Option(names = "--details", description = "One row a page, worst body first.")
    private boolean details;

    ScorePagesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path data =
                folder == null
                        ? surroundings.home().resolve(Path.of("..", "shared", "data", "pages"))
                        : folder;
        if (!Files.isDirectory(data)) {
            surroundings
                    .out()
                    .println("skipped: " + data.normalize() + " does not hold gold pages");
            return 0;
        }
        PageScores scores = PageScores.of(data);
        if (details) {
            surroundings.out().println(scores.details());
        }
        surroundings.out().print(scores.summary());
        return 0;
    }
}
