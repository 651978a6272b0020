package laut.train.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Corpus;
import laut.train.corpus.CorpusSplit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of annotated articles. */
final class CorpusOption {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "The folder of annotated articles. Default: corpus in the project's folder.")
    private @Nullable Path folder;

    /** A part of the corpus. */
    enum Split {
        TRAIN,
        TUNE,
        DEV,
        ALL;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The articles of this part. */
        List<AnnotatedArticle> of(Corpus corpus, CorpusSplit split) {
            return switch (this) {
                case TRAIN -> split.train(corpus);
                case TUNE -> split.tune(corpus);
                case DEV -> split.dev(corpus);
                case ALL -> corpus.articles();
            };
        }
    }

    Path folder(Surroundings surroundings) {
        return folder == null ? surroundings.corpus() : folder;
    }

    Corpus corpus(Surroundings surroundings) throws IOException {
        return Corpus.read(folder(surroundings));
    }

    CorpusSplit split(Surroundings surroundings) throws IOException {
        return CorpusSplit.read(folder(surroundings));
    }
}
