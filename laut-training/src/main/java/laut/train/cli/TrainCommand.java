package laut.train.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code laut-train}, with its subcommands. */
@Command(
        name = "laut-train",
        mixinStandardHelpOptions = true,
        version = "laut-train 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Trains Laut's reader and measures how good it is.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, or skipped for want of data", "1:failure", "2:wrong usage"},
        footer = {"", "Example:", "  laut-train score corpus --split dev"})
final class TrainCommand {

    private TrainCommand() {}

    /** Runs a command line and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine score =
                new CommandLine(new GroupCommand.Score())
                        .addSubcommand(new ScoreCorpusCommand(surroundings))
                        .addSubcommand(new ScoreWikinewsCommand(surroundings))
                        .addSubcommand(new ScoreXmlCommand(surroundings))
                        .addSubcommand(new ScoreWhoCommand(surroundings))
                        .addSubcommand(new ScoreTimesCommand(surroundings))
                        .addSubcommand(new ScorePagesCommand(surroundings));
        CommandLine train =
                new CommandLine(new TrainCommand())
                        .addSubcommand(new FitCommand(surroundings))
                        .addSubcommand(score)
                        .addSubcommand(new TuneCommand(surroundings))
                        .addSubcommand(new CheckCorpusCommand(surroundings))
                        .addSubcommand(new StatsCommand(surroundings));
        return train.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(TrainCommand::wrongUsage)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(failure, command))
                .execute(arguments);
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + wrong.getMessage());
        command.getErr().println("Try '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + message(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
