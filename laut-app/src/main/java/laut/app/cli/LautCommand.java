package laut.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import laut.app.text.Ink;
import laut.app.text.Paper;
import laut.app.view.Language;
import laut.app.view.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code laut}: what holds for all its subcommands. */
@Command(
        name = "laut",
        subcommands = {PageCommand.class, ReadCommand.class, CompletionCommand.class},
        versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // flags picocli itself obeys still need a field
public final class LautCommand implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private final Surroundings surroundings;
    private final Words words;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--verbose",
            descriptionKey = "help.verbose",
            scope = ScopeType.INHERIT,
            order = 97)
    private boolean verbose;

    /** Taken from the arguments before they are parsed, so that even misuse is told in it. */
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            descriptionKey = "help.lang",
            scope = ScopeType.INHERIT,
            converter = LanguageFlag.Converter.class,
            completionCandidates = LanguageFlag.Candidates.class,
            order = 98)
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help.help",
            scope = ScopeType.INHERIT,
            order = 99)
    private boolean helpWanted;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "help.version",
            order = 100)
    private boolean versionWanted;

    private LautCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    /**
     * Runs a command line.
     *
     * @return the exit code: 0 if all went well, 1 if an input or the run failed, 2 for misuse
     */
    public static int run(Surroundings surroundings, String... arguments) {
        Language language =
                LanguageFlag.in(arguments)
                        .orElseGet(() ->
                                Language.of(surroundings.environment(), surroundings.locale()));
        LautCommand laut = new LautCommand(surroundings, Words.in(language));
        return laut.commandLine().execute(arguments);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Words words() {
        return words;
    }

    Failures failures() {
        return new Failures(words, err(), verbose);
    }

    Output err() {
        return new Output(surroundings.err(), surroundings.charset());
    }

    /** Standard output for people, in the terminal's charset. */
    Output text() {
        return new Output(surroundings.out(), surroundings.charset());
    }

    /** What text is written on. */
    Paper paper(int width) {
        return new Paper(width, surroundings.colour() ? Ink.COLOUR : Ink.NONE);
    }

    /** The terminal's width, or none where another program reads on and wants whole paragraphs. */
    int endless() {
        return surroundings.outIsTerminal() ? surroundings.width() : 0;
    }

    /** Standard output for programs. */
    Output utf8() {
        return new Output(surroundings.out(), StandardCharsets.UTF_8);
    }

    /** No command was given. */
    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                words.say("usage.missing", "page, read, completion"));
    }

    private CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(this, new Subcommands(this));
        commandLine.setOut(text().writer());
        commandLine.setErr(err().writer());
        commandLine.setResourceBundle(words.bundle());
        commandLine.setUsageHelpWidth(Math.clamp(surroundings.width(), 60, 100));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        surroundings.colour()
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((misuse, args) -> {
            Failures failures = failures();
            failures.say("laut: " + Misuse.explain(misuse, words));
            failures.say(
                    words.say(
                            "usage.see", misuse.getCommandLine().getCommandSpec().qualifiedName()));
            return MISUSED;
        });
        commandLine.setExecutionExceptionHandler((fault, line, parsed) -> failed(fault));
        return commandLine;
    }

    private int failed(Exception fault) {
        return switch (fault) {
            case OutputException unwritten -> unwritten(unwritten);
            case ModelException model -> {
                failures().general(Objects.requireNonNull(model.getMessage()), model);
                yield FAILED;
            }
            default -> {
                failures().unexpected(fault);
                yield FAILED;
            }
        };
    }

    private int unwritten(OutputException fault) {
        if (!fault.isBrokenPipe()) {
            failures().say(words.say("failure.output", Objects.requireNonNull(fault.getMessage())));
            return FAILED;
        }
        return DONE;
    }
}
