package laut.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LautCommandTest {
    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource({
        "'',                          Missing: page",
        "read,                        Missing: INPUT",
        "lies x,                      Unknown: lies x",
        "read x --frob,               Unknown: --frob",
        "read x --format pdf,         'Possible: text, json, html'",
        "page x --format html,        'Possible: text, json'",
        "page x --published gestern,  is not a time",
        "page - -,                    only once",
        "completion tcsh,             'Possible: bash, zsh, fish'",
        "page x --lang fr,            'Possible: de, en'"
    })
    void misuseExitsWithTwoAndSaysWhereHelpIs(String line, String complaint) {
        int code = shell.run(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(code).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(complaint).contains("--help");
        assertThat(shell.err().lines()).hasSize(2);
    }

    @Test
    void misuseIsToldInGermanToo() {
        assertThat(shell.run("read", "x", "--format", "pdf", "--lang", "de")).isEqualTo(2);

        assertThat(shell.err()).contains("Möglich: text, json, html").contains("Hilfe:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page", "read", "completion"})
    void everyCommandHelpsInBothLanguagesWithAnExample(String command) {
        Shell german = new Shell().with("LC_ALL", "de_DE.UTF-8");
        String[] arguments = (command + " --help").strip().split(" ", -1);

        assertThat(shell.run(arguments)).isZero();
        assertThat(german.run(arguments)).isZero();
        assertThat(shell.out())
                .contains("Usage: laut", "Examples:")
                .doesNotContainPattern("help\\.[a-z]");
        assertThat(german.out())
                .contains("Aufruf: laut", "Beispiele:")
                .doesNotContainPattern("help\\.[a-z]");
    }

    @Test
    void tellsItsVersion() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("laut ");
    }

    @Test
    void aMissingModelIsToldOnceWithARemedy(@TempDir Path home) throws IOException {
        String page = Files.writeString(home.resolve("a.txt"), "Holt sagte ab.").toString();

        assertThat(shell.home(home).run("read", page, page)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.err())
                .contains(home.resolve("models/laut-reader.model").toString())
                .contains("./laut-train fit");
    }

    @Test
    void aBrokenModelIsToldOnce(@TempDir Path home) throws IOException {
        String page = Files.writeString(home.resolve("a.txt"), "Holt sagte ab.").toString();
        String model = Files.writeString(home.resolve("m"), "kein Modell").toString();

        assertThat(shell.run("read", "--plain", "--model", model, page, page)).isEqualTo(1);
        assertThat(shell.err()).contains("cannot read the model", model);
        assertThat(shell.err().lines()).hasSize(1);
    }

    @Test
    void aFailedInputIsNamedAndTheOthersGoOn() {
        assertThat(shell.run("page", "nix-eins.html", "nix-zwei.html")).isEqualTo(1);

        assertThat(shell.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("nix-eins.html"),
                        line -> assertThat(line).contains("nix-zwei.html"),
                        line -> assertThat(line).contains("2 of 2"));
        assertThat(shell.err()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | is empty; save the page again | ist leer; die Seite neu speichern",
                "GIF89a                   | seems to be a GIF image       | ist wohl ein GIF-Bild",
                "a\1\2\3b                 | seems to be a binary file     | ist wohl eine Binärdatei",
                "<html><nav>Start</nav>   | no article found on this page | kein Artikel zu finden",
            })
    void whatIsNoPageIsToldInTheUsersLanguage(
            String content, String english, String german, @TempDir Path folder)
            throws IOException {
        String page = Files.writeString(folder.resolve("seite.html"), content).toString();
        Shell germanShell = new Shell();

        assertThat(shell.run("page", page)).isEqualTo(1);
        assertThat(germanShell.run("page", page, "--lang", "de")).isEqualTo(1);

        assertThat(shell.err()).startsWith("laut: " + page + ": ").contains(english);
        assertThat(germanShell.err()).startsWith("laut: " + page + ": ").contains(german);
    }

    @Test
    void aMissingFileIsToldInTheLanguageOfTheLocale() {
        shell.with("LC_ALL", "de_DE.UTF-8").run("page", "nix.html");

        assertThat(shell.err()).isEqualTo("laut: nix.html: diese Datei gibt es nicht\n");
    }

    @Test
    void theTraceIsThereForWhoAsks() {
        assertThat(shell.run("page", "--verbose", "nix.html")).isEqualTo(1);

        assertThat(shell.err()).contains("Exception", "at ");
    }

    @Test
    void aHostileNameDoesNotReachTheTerminal() {
        shell.run("page", "\u001b]0;gekapert\u0007nix\u001b[2J.html");

        assertThat(shell.err()).contains("nix.html").doesNotContain("\u001b", "gekapert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Datenübergabe unterbrochen (broken pipe)"})
    void aReaderWhoHasEnoughEndsItQuietly(String message) {
        assertThat(shell.writingTo(failing(message)).run("completion", "bash")).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aFullDiskIsTold() {
        int code = shell.writingTo(failing("No space left on device")).run("completion", "bash");

        assertThat(code).isEqualTo(1);
        assertThat(shell.err()).contains("No space left on device");
    }

    @Test
    void completesInThreeShells() {
        for (String name : new String[] {"bash", "zsh", "fish"}) {
            Shell one = new Shell();
            assertThat(one.run("completion", name)).isZero();
            assertThat(one.out()).contains("laut", "format", "read", "published");
        }
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void pagesComeOutInOrderAndTheirDateIsTheUsers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Holt sagte zu.");
        Files.writeString(folder.resolve("b.txt"), "Roth sagte ab.");

        int code =
                shell.input("Wessel schwieg.")
                        .run(
                                "page",
                                "--plain",
                                "--published=2025-08-18T14:05",
                                "--format=json",
                                folder.toString(),
                                "-");

        assertThat(code).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("Holt sagte zu."),
                        line -> assertThat(line).contains("Roth sagte ab."),
                        line -> assertThat(line).contains("Wessel schwieg.", "\"source\":\"-\""))
                .allSatisfy(
                        line -> assertThat(line).contains("\"published\":\"2025-08-18T14:05:00\""));
    }

    @Test
    void aBarShowsOnATerminalAndLeavesNoTraceElsewhere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Holt sagte zu.");
        Files.writeString(folder.resolve("b.txt"), "Roth sagte ab.");
        Shell terminal = new Shell().onTerminal();

        assertThat(terminal.run("page", "--plain", folder.toString())).isZero();
        assertThat(shell.run("page", "--plain", folder.toString())).isZero();

        assertThat(terminal.err()).contains("Articles").endsWith("\r");
        assertThat(shell.err()).isEmpty();
    }
}
