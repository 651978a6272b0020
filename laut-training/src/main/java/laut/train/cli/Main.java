package laut.train.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Hands the real streams to the command line. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings =
                new Surroundings(
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        isTerminal(),
                        Path.of(System.getProperty("laut.home", "")));
        System.exit(TrainCommand.run(surroundings, arguments));
    }

    // JDK 25 gives no console again where none of the streams is a terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
