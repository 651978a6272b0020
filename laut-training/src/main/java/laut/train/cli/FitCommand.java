package laut.train.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import laut.model.reading.Reading;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Corpus;
import laut.train.corpus.CorpusSplit;
import laut.train.fit.Fit;
import laut.train.fit.Recipe;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a model to the corpus. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "Fits a model to the training part of the corpus.",
            "Keeps a checkpoint after every pass; started again with the same settings, it goes on"
                    + " from there. Every pass also leaves the model as it stands, in the model's"
                    + " name with .pass after it, for a look. Takes more than an hour on two cores, and 8.5 GB of memory."
        },
        footer = {"", "Example:", "  laut-train fit --out models/laut-reader.model"})
final class FitCommand implements Callable<Integer> {

    private static final int STEPS_BETWEEN_LINES = 20;

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write the model. Default: models/laut-reader.model in the project's"
                            + " folder.")
    private @Nullable Path out;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Where to keep the state of the run. Default: the model's name with .checkpoint"
                            + " after it.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--model-version",
            paramLabel = "TEXT",
            defaultValue = "1",
            description = "The version the model calls itself. Default: ${DEFAULT-VALUE}.")
    private String version = "1";

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "How often to read the corpus. Default: as the model that ships.")
    private int passes = Recipe.standard().passes();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of every random choice. Default: as the model that ships.")
    private long seed = Recipe.standard().seed();

    FitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path model = out == null ? surroundings.model() : out;
        Path state =
                checkpoint == null
                        ? model.resolveSibling(model.getFileName() + ".checkpoint")
                        : checkpoint;
        Files.createDirectories(model.toAbsolutePath().normalize().resolveSibling(""));
        Corpus all = corpus.corpus(surroundings);
        CorpusSplit split = corpus.split(surroundings);
        List<Reading> gold = split.train(all).stream().map(AnnotatedArticle::gold).toList();
        Path soFar = model.resolveSibling(model.getFileName() + ".pass");
        Recipe recipe = Recipe.standard().withPasses(passes).withSeed(seed);
        PrintStream err = surroundings.err();
        err.printf("%d articles; reading the pretrained weights%n", gold.size());
        try (Fit fit = Fit.prepare(recipe, gold)) {
            if (surroundings.terminal()) {
                try (BarProgress progress = new BarProgress(fit.steps(), err)) {
                    fit.run(state, new Keeping(progress, fit, version, soFar));
                }
            } else {
                fit.run(state, new Keeping(new LineProgress(err), fit, version, soFar));
            }
            fit.model(version).write(model);
            Files.deleteIfExists(soFar);
            err.println("Choosing thresholds");
            TuneCommand.tune(model, split.tune(all), err::println);
            surroundings.out().printf("%s: %d bytes%n", model, Files.size(model));
        }
        return 0;
    }

    /** Keeps the model of every pass, for those who want to look at a run before it ends. */
    private record Keeping(Fit.Progress told, Fit fit, String version, Path file)
            implements Fit.Progress {
        @Override
        public void step(int step, int steps, int pass, int pieces, float loss) {
            told.step(step, steps, pass, pieces, loss);
        }

        @Override
        public void pass(int pass, int passes, float meanLoss) {
            told.pass(pass, passes, meanLoss);
            try {
                fit.model(version + ", pass " + pass).write(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For a person: a bar that moves with every step. */
    private static final class BarProgress implements Fit.Progress, AutoCloseable {
        private final ProgressBar bar;

        BarProgress(int steps, PrintStream err) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName("Fitting")
                            .setUnit(" steps", 1)
                            .setInitialMax(steps)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setConsumer(new ConsoleProgressBarConsumer(err))
                            .build();
        }

        @Override
        public void step(int step, int steps, int pass, int pieces, float loss) {
            bar.stepTo(step);
            bar.setExtraMessage("pass %d, loss %.3f".formatted(pass, loss));
        }

        @Override
        public void pass(int pass, int passes, float meanLoss) {}

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For a log: a line now and then. */
    private record LineProgress(PrintStream err) implements Fit.Progress {
        @Override
        public void step(int step, int steps, int pass, int pieces, float loss) {
            if (step % STEPS_BETWEEN_LINES == 0 || step == steps) {
                err.printf("step %d of %d, pass %d, loss %.3f%n", step, steps, pass, loss);
            }
        }

        @Override
        public void pass(int pass, int passes, float meanLoss) {
            err.printf("pass %d of %d: mean loss %.4f%n", pass, passes, meanLoss);
        }
    }
}
