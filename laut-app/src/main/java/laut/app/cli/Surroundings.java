package laut.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Everything of the outside world the command line touches.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param charset how text for people is written; JSON and HTML are UTF-8 whatever this is
 * @param outIsTerminal whether a person sits behind {@code out}
 * @param errIsTerminal whether a person sits behind {@code err}
 * @param columns the terminal's width, or 0 if it is unknown
 * @param environment the environment variables
 * @param locale the language where the environment names none
 * @param home where Laut is installed: holds {@code models/}
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Charset charset,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Map<String, String> environment,
        Locale locale,
        Path home) {

    private static final int USUAL_COLUMNS = 80;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The width text is set to: the terminal's, or what {@code COLUMNS} says, or the usual one. */
    int width() {
        if (columns > 0) {
            return columns;
        }
        String said = environment.getOrDefault("COLUMNS", "");
        return said.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
    }

    /**
     * Whether standard output is coloured: {@code NO_COLOR} forbids (no-color.org), {@code
     * CLICOLOR_FORCE} demands (bixense.com/clicolors), otherwise a terminal that knows how.
     */
    boolean colour() {
        return colour(outIsTerminal);
    }

    /** The same for standard error. */
    boolean errColour() {
        return colour(errIsTerminal);
    }

    private boolean colour(boolean terminal) {
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = variable("CLICOLOR_FORCE");
        if (!force.isEmpty()) {
            return !force.equals("0");
        }
        return terminal
                && !variable("CLICOLOR").equals("0")
                && !variable("TERM").equals("dumb")
                && (!isWindows() || knowsSequences());
    }

    /** The old Windows console shows escape sequences as they are; these terminals obey them. */
    private boolean knowsSequences() {
        return !variable("WT_SESSION").isEmpty()
                || !variable("TERM").isEmpty()
                || !variable("ANSICON").isEmpty()
                || variable("ConEmuANSI").equals("ON");
    }

    private boolean isWindows() {
        return variable("OS").equals("Windows_NT");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
