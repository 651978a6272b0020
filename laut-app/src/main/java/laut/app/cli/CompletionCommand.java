package laut.app.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code laut completion}: writes what a shell needs to complete Laut's commands and flags. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** A shell whose completion is known. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final LautCommand laut;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "help.completion.shell")
    private @Nullable Shell shell;

    CompletionCommand(LautCommand laut) {
        this.laut = laut;
    }

    @Override
    public Integer call() {
        CommandLine whole = Objects.requireNonNull(spec).root().commandLine();
        String script =
                switch (Objects.requireNonNull(shell)) {
                    // picocli's script turns on zsh's support for bash completion itself.
                    case BASH, ZSH -> AutoComplete.bash("laut", whole);
                    case FISH -> FishCompletion.of(whole.getCommandSpec());
                };
        laut.utf8().write(script);
        return LautCommand.DONE;
    }
}
