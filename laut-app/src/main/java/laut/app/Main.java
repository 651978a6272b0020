package laut.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import laut.app.cli.LautCommand;
import laut.app.cli.Surroundings;

/** Hands the real streams, environment and terminal to the command line. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(LautCommand.run(surroundings(), arguments));
    }

    private static Surroundings surroundings() {
        boolean console = isConsole();
        boolean out = terminal("1", console);
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                out ? terminalCharset() : StandardCharsets.UTF_8,
                out,
                terminal("2", console),
                Integer.getInteger("laut.columns", 0),
                System.getenv(),
                Locale.getDefault(),
                Path.of(System.getProperty("laut.home", "")));
    }

    /**
     * Whether a stream is a terminal. The JDK can tell only of input and output together; a
     * launcher that can tell of each says so in {@code laut.terminals}: "1", "2" or "12".
     */
    private static boolean terminal(String stream, boolean console) {
        String told = System.getProperty("laut.terminals");
        return told == null ? console : told.contains(stream);
    }

    @SuppressWarnings("SystemConsoleNull") // null or not depends on jdk.console; both are right
    private static boolean isConsole() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** A terminal under the plain C locale shows UTF-8 nearly always, umlauts in ASCII never. */
    private static Charset terminalCharset() {
        try {
            Charset told = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
            return told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
        } catch (UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
