package laut.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Runs the command line in this process and keeps what it wrote. */
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
    private OutputStream target = out;
    private String input = "";
    private boolean terminal;
    private Path home = Path.of("nowhere");

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell input(String text) {
        input = text;
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Shell writingTo(OutputStream stream) {
        target = stream;
        return this;
    }

    Shell home(Path folder) {
        home = folder;
        return this;
    }

    int run(String... arguments) {
        return LautCommand.run(surroundings(), arguments);
    }

    Surroundings surroundings() {
        return new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                target,
                err,
                StandardCharsets.UTF_8,
                terminal,
                terminal,
                terminal ? 80 : 0,
                environment,
                Locale.ROOT,
                home);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
