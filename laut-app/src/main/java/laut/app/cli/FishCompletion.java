package laut.app.cli;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish, which picocli does not write. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandSpec laut) {
        StringBuilder script = new StringBuilder();
        String commands = String.join(" ", laut.subcommands().keySet());
        String none = "not __fish_seen_subcommand_from " + commands;
        for (CommandLine command : laut.subcommands().values()) {
            line(none, "-f -a " + command.getCommandName(), script);
        }
        options(laut, none, script);
        for (CommandLine command : laut.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String seen = "__fish_seen_subcommand_from " + command.getCommandName();
            options(spec, seen, script);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                if (parameter.completionCandidates() != null) {
                    line(seen, "-f -a '" + words(parameter.completionCandidates()) + "'", script);
                }
            }
        }
        return script.toString();
    }

    private static void options(CommandSpec command, String condition, StringBuilder script) {
        for (OptionSpec option : command.options()) {
            line(condition, names(option) + value(option), script);
        }
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " : " -s ")
                    .append(name.replaceAll("^-+", ""));
        }
        return names.toString().strip();
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        return option.completionCandidates() == null
                ? " -r"
                : " -x -a '" + words(option.completionCandidates()) + "'";
    }

    private static String words(Iterable<String> candidates) {
        return StreamSupport.stream(candidates.spliterator(), false)
                .collect(Collectors.joining(" "));
    }

    private static void line(String condition, String rest, StringBuilder script) {
        script.append("complete -c laut -n '").append(condition).append("' ").append(rest);
        script.append('\n');
    }
}
