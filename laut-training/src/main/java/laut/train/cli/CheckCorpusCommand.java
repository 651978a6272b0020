package laut.train.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import laut.train.corpus.Corpus;
import laut.train.corpus.GuideRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks annotated articles against the guide. */
@Command(
        name = "check-corpus",
        mixinStandardHelpOptions = true,
        description =
                "Lists every place of annotated articles that breaks a rule of corpus/GUIDE.md.",
        footer = {"", "Example:", "  laut-train check-corpus corpus/articles/h.xml"})
final class CheckCorpusCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files to check. Default: the whole corpus.")
    private List<Path> files = List.of();

    CheckCorpusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> checked = files.isEmpty() ? Corpus.files(corpus.folder(surroundings)) : files;
        List<GuideRules.Violation> violations = GuideRules.check(checked);
        violations.forEach(surroundings.out()::println);
        surroundings
                .out()
                .printf("%d files checked, %d errors%n", checked.size(), violations.size());
        return violations.isEmpty() ? 0 : 1;
    }
}
