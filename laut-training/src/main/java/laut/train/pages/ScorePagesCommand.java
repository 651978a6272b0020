package laut.train.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import laut.train.pages.PageScorer.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut-train score pages}: how well articles are taken from real pages. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Scores the page extractor on pages with a gold text, beside Readability4J.",
        footer = {"", "Example:", "  laut-train score pages --details ../shared/data/pages"})
public final class ScorePagesCommand implements Callable<Integer> {

    private final PrintStream out;
    private final Path home;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of gold pages. Default: ../shared/data/pages beside the project.")
    private @Nullable Path folder;

    @Option(names = "--details", description = "One row a page, worst first.")
    private boolean details;

    /**
     * Makes the command.
     *
     * @param out where the table goes
     * @param home the project's folder
     */
    public ScorePagesCommand(PrintStream out, Path home) {
        this.out = out;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        Path pages = folder != null ? folder : home.resolve("../shared/data/pages").normalize();
        if (!Files.isDirectory(pages)) {
            out.println(
                    pages
                            + ": no such folder, nothing scored. Name the folder with the gold pages.");
            return 0;
        }
        List<Scores> scores = new ArrayList<>();
        for (GoldPage page : GoldPages.in(pages)) {
            scores.add(PageScorer.score(page));
        }
        if (details) {
            out.println(PageTable.details(scores));
        }
        out.print(PageTable.summary(scores));
        return 0;
    }
}
