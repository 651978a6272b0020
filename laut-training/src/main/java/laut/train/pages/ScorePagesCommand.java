package laut.train.pages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import laut.train.pages.PageScorer.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code laut-train score pages}: how well articles are taken from real pages. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Scores the page extractor on pages with a gold text, beside Readability4J.",
        footer = {"", "Example:", "  laut-train score pages --details ../shared/data/pages"})
public final class ScorePagesCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "../shared/data/pages",
            description = "folder of gold pages (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("../shared/data/pages");

    @Option(names = "--details", description = "one row a page, worst first")
    private boolean details;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            out.println(
                    folder
                            + ": no such folder, nothing scored. Give the folder with the gold pages.");
            return 0;
        }
        List<Scores> scores = new ArrayList<>();
        for (GoldPage page : GoldPages.in(folder)) {
            scores.add(PageScorer.score(page));
        }
        if (details) {
            out.println(PageTable.details(scores));
        }
        out.print(PageTable.summary(scores));
        out.flush();
        return 0;
    }
}
