package laut.train.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Everything of the outside world the commands touch.
 *
 * @param out where results go
 * @param err where progress and failures go
 * @param terminal whether a person watches {@code err}
 * @param home the project's folder: holds {@code corpus/} and {@code models/}
 */
record Surroundings(PrintStream out, PrintStream err, boolean terminal, Path home) {

    /** The folder of annotated articles, unless another is named. */
    Path corpus() {
        return home.resolve("corpus");
    }

    /** The model file, unless another is named. */
    Path model() {
        return home.resolve("models").resolve("laut-reader.model");
    }
}
