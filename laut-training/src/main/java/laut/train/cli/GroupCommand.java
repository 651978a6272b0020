package laut.train.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others: alone it is wrong usage. */
abstract class GroupCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(
                command, "name one of " + String.join(", ", command.getSubcommands().keySet()));
    }

    /** What can be scored. */
    @Command(
            name = "score",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "WHAT",
            description =
                    "Measures a model on annotated articles, the rules for names and times, and"
                            + " the page extractor on pages.",
            footer = {"", "Example:", "  laut-train score corpus --split dev --json"})
    static final class Score extends GroupCommand {}
}
