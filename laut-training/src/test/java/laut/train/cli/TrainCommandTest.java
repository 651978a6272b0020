package laut.train.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainCommandTest {

    private static final Path PROJECT = Path.of("..");

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void statsCountTheCorpusByPart() {
        assertThat(run(PROJECT, "stats")).isZero();
        assertThat(printed())
                .containsPattern("(?m)^articles +[0-9]+ +58 +34 +[0-9]+$")
                .containsPattern("(?m)^form indirect-free( +[0-9]+){4}$")
                .containsPattern("(?m)^act pledge( +[0-9]+){4}$");
    }

    @Test
    void theCorpusIsFoundSound() {
        assertThat(run(PROJECT, "check-corpus")).isZero();
        assertThat(printed()).contains("files checked, 0 errors");
    }

    @Test
    void aBrokenArticleIsNamedWithItsFile() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("x.xml"),
                        "<articles><article id=\"x-01\" genre=\"essay\"/></articles>");

        assertThat(run(PROJECT, "check-corpus", file.toString())).isEqualTo(1);
        assertThat(printed()).contains(file + ": x-01: ", "genre='essay'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "score",
                "train",
                "score corpus --split test",
                "score xml",
                "score wikinews --tune -1"
            })
    void wrongUsageSaysWhereHelpIs(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run(PROJECT, arguments)).isEqualTo(2);
        assertThat(failure()).contains("--help").doesNotContain("\tat ");
    }

    @Test
    void pagesAreScoredBesideReadability() throws IOException {
        String text =
                "Die Stadtwerke Mühlheide erneuern von Montag an die Leitungen in der Lindenstraße. "
                        + "Die Arbeiten dauern nach Angaben der Stadt bis Ende September.";
        String html =
                "<title>Mühlheide erneuert Leitungen</title><article><h1>Mühlheide erneuert"
                        + " Leitungen</h1><p>%s</p></article>".formatted(text);
        try (OutputStream page =
                new GZIPOutputStream(
                        Files.newOutputStream(folder.resolve("HeidePost_2025_09_01.html.gz")))) {
            page.write(html.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("HeidePost.json"),
                """
                {"V1": {"title": "Mühlheide erneuert Leitungen", "authors": [],
                  "publishing_date": "2025-09-01 10:00:00+02:00",
                  "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["%s"]}]}}}
                """
                        .formatted(text));

        assertThat(run(folder, "score", "pages", "--details", folder.toString())).isZero();
        assertThat(printed())
                .contains("1 pages", "Readability4J")
                .containsPattern("(?m)^HeidePost_2025_09_01 +1\\.000 ")
                .containsPattern("(?m)^title, same words +1\\.000 ")
                .containsPattern("(?m)^date, same day +0\\.000 ");
    }

    @Test
    void aMissingModelIsNamedWithTheRemedy() throws IOException {
        Path file = PROJECT.resolve("corpus").resolve("articles").resolve("a.xml");
        Path model = folder.resolve("none.model");

        assertThat(run(PROJECT, "score", "xml", "--model", model.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(failure()).contains(model.toString(), "laut-train fit").doesNotContain("\tat ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run(PROJECT, "score", "xml", "nowhere.xml")).isEqualTo(1);
        assertThat(failure()).contains("nowhere.xml: no such file");
    }

    @Test
    void timesAreScoredBesideHeidelTime() throws IOException {
        timeMl(
                "gold",
                "am <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-03-14\">Freitag</TIMEX3>, vor"
                        + " <TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P2Y\">zwei Jahren</TIMEX3>");
        timeMl(
                "heideltime",
                "am <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-03-21\">Freitag</TIMEX3>, vor"
                        + " zwei Jahren");

        assertThat(run(PROJECT, "score", "times", "--misses", "--dir", folder.toString())).isZero();
        assertThat(printed())
                .containsPattern("(?m)^corpus, dev +precision +recall +F1$")
                .containsPattern("(?m)^strict F1 +1\\.000 +0\\.667$")
                .containsPattern("(?m)^value F1 +1\\.000 +0\\.000$");
    }

    private void timeMl(String system, String words) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve(system)).resolve("a.tml"),
                """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2025-03-15"
                 functionInDocument="CREATION_TIME">2025-03-15</TIMEX3></DCT>
                <TEXT>Der Rat der Stadt tagte %s.</TEXT></TimeML>
                """
                        .formatted(words));
    }

    @Test
    void timesAreScoredWithoutKrauts() throws IOException {
        assertThat(run(PROJECT, "score", "times", "--dir", folder.toString())).isZero();
        assertThat(printed()).contains("corpus, dev", "skipped: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wikinews", "pages"})
    void scoringIsSkippedWhereTheDataIsNotAtHand(String what) {
        assertThat(run(folder, "score", what)).isZero();
        assertThat(printed()).startsWith("skipped: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score corpus",
                "score xml",
                "score wikinews",
                "score pages",
                "score times",
                "check-corpus",
                "stats"
            })
    void helpOfEveryCommandHasAnExample(String command) {
        assertThat(run(PROJECT, (command + " --help").split(" "))).isZero();
        assertThat(printed()).contains("Usage: laut-train " + command, "Example:");
    }

    private int run(Path home, String... arguments) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream failures = new PrintStream(err, true, StandardCharsets.UTF_8);
        return TrainCommand.run(new Surroundings(results, failures, false, home), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String failure() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
