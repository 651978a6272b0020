package laut.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import laut.app.text.TerminalText;
import laut.app.view.Words;
import laut.page.failure.PageException;

/** Says on standard error what went wrong: one line each, and the trace only if asked for. */
final class Failures {
    private final Words words;
    private final Output err;
    private final boolean verbose;

    Failures(Words words, Output err, boolean verbose) {
        this.words = words;
        this.err = err;
        this.verbose = verbose;
    }

    /** A failed input, by the name the user gave it. */
    void input(String input, Throwable cause) {
        String reason =
                switch (cause) {
                    case PageException page -> words.complaint(page.complaint());
                    case IOException other ->
                            Objects.requireNonNullElse(
                                    other.getMessage(), other.getClass().getSimpleName());
                    default -> surprise(cause);
                };
        report(words.say("failure.input", input, reason), cause);
    }

    /** A failure of the whole run that its message explains. */
    void general(String message, Throwable cause) {
        report(words.say("failure.general", message), cause);
    }

    /** A fault of Laut's own. */
    void unexpected(Throwable fault) {
        report(words.say("failure.general", surprise(fault)), fault);
    }

    /** A line that needs no trace. */
    void say(String line) {
        err.write(TerminalText.clean(line) + "\n");
    }

    private void report(String line, Throwable cause) {
        say(line);
        if (verbose) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(this::say);
        }
    }

    private String surprise(Throwable fault) {
        return words.say("failure.unexpected", fault.toString());
    }
}
