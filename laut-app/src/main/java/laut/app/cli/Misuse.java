package laut.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import laut.app.view.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains misuse in the user's language: picocli speaks English only. */
final class Misuse {
    private Misuse() {}

    static String explain(ParameterException misuse, Words words) {
        return switch (misuse) {
            case UnmatchedArgumentException unknown ->
                    words.say("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    words.say("usage.missing", names(missing.getMissing(), words));
            default -> wrongValue(misuse, words);
        };
    }

    private static String wrongValue(ParameterException misuse, Words words) {
        ArgSpec argument = misuse.getArgSpec();
        if (argument == null || misuse.getValue() == null) {
            return String.valueOf(misuse.getMessage());
        }
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? String.valueOf(misuse.getMessage())
                : words.say(
                        "usage.value",
                        name(argument, words),
                        misuse.getValue(),
                        StreamSupport.stream(candidates.spliterator(), false)
                                .collect(Collectors.joining(", ")));
    }

    private static String names(List<ArgSpec> arguments, Words words) {
        return arguments.stream()
                .map(argument -> name(argument, words))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument, Words words) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument.paramLabel().startsWith("INPUT")
                ? words.say("label.input")
                : argument.paramLabel();
    }
}
