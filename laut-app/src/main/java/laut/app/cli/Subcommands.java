package laut.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives every subcommand the command it belongs to; picocli makes the rest. */
final class Subcommands implements IFactory {
    private final LautCommand laut;

    Subcommands(LautCommand laut) {
        this.laut = laut;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == PageCommand.class) {
            return type.cast(new PageCommand(laut));
        }
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(laut));
        }
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(laut));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
