package laut.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** What was to be written could not be: nobody reads on, or a disk is full. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
    }

    /**
     * Whether the reader has gone, as {@code head} does when it has enough. Java tells it only by
     * the system's message, which names the pipe in every language we know of.
     */
    boolean isBrokenPipe() {
        return Objects.requireNonNull(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
