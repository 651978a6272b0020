package laut.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuideRulesTest {

    private static final String SOUND =
            """
            <articles><article id="x-01" genre="report" topic="war" published="2025-03-14T17:20:00+01:00">
            <title>Titel</title>
            <body><p><q n="1" form="direct" medium="speech" act="claim" who="Maren Holt">„Ja“</q><f n="1">, \
            <c n="1">sagte</c> <sp n="1">Holt</sp> <a n="1">der <via n="1" role="channel">ARD</via></a> \
            <t v="2025-03-14">am Freitag</t></f>.</p></body>
            <records><position n="1" actor="Holt" issue="x" stance="for" evidence="first-hand"/></records>
            </article></articles>
            """;

    @TempDir private Path folder;

    @Test
    void aSoundArticleBreaksNoRule() throws IOException {
        assertThat(check(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "genre=\"report\"|genre=\"essay\"|genre='essay'",
                "topic=\"war\"|topic=\"\"|topic=''",
                "17:20:00+01:00|17:20|published=",
                "form=\"direct\"|form=\"straight\"|'straight'",
                "form=\"direct\"|form=\"free\"|free with frame or cue",
                "form=\"direct\"|form=\"reported\"|reported with frame",
                "medium=\"speech\"|medium=\"song\"|'song'",
                "act=\"claim\"|act=\"sing\"|'sing'",
                "who=\"Maren Holt\"|x=\"\"|no who",
                "„Ja“|Ja|without an opening mark",
                "<c n=\"1\">sagte</c>|<c n=\"1\">sagte </c>|begins or ends with a space",
                "<c n=\"1\">sagte</c>|<c n=\"2\">sagte</c>|no q",
                "<c n=\"1\">sagte</c>|<c>sagte</c>|<c> n=''",
                "<c n=\"1\">sagte</c>|<verb n=\"1\">sagte</verb>|unknown tag <verb>",
                "role=\"channel\"|role=\"tv\"|role='tv'",
                "v=\"2025-03-14\"|x=\"\"|t without v",
                "stance=\"for\"|stance=\"pro\"|stance='pro'",
                "evidence=\"first-hand\"|evidence=\"\"|evidence=''",
                "<position n=\"1\"|<position n=\"7\"|no statement 7",
                "<sp n=\"1\">Holt</sp>|<q n=\"1\" form=\"free\">Holt</q>|later piece",
            })
    void aBrokenRuleIsNamed(String part, String broken, String message) throws IOException {
        assertThat(SOUND).contains(part);

        List<GuideRules.Violation> violations = check(SOUND.replace(part, broken));

        assertThat(violations)
                .extracting(GuideRules.Violation::toString)
                .anySatisfy(line -> assertThat(line).contains("x-01: ").contains(message));
    }

    @Test
    void anIndirectStatementNeedsItsFrame() throws IOException {
        String indirect =
                SOUND.replace("form=\"direct\"", "form=\"indirect\"")
                        .replace("<f n=\"1\">", "")
                        .replace("</f>", "");

        assertThat(check(indirect))
                .extracting(GuideRules.Violation::what)
                .containsExactly("q 1: indirect without frame or cue");
    }

    @Test
    void anIdIsUniqueAcrossFiles() throws IOException {
        Path one = Files.writeString(folder.resolve("a.xml"), SOUND);
        Path two = Files.writeString(folder.resolve("b.xml"), SOUND);

        assertThat(GuideRules.check(List.of(one, two)))
                .extracting(GuideRules.Violation::what)
                .containsExactly("id used twice");
    }

    @Test
    void aFileThatIsNoXmlDoesNotHideTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.xml"), "<articles><article>");
        Path other = Files.writeString(folder.resolve("b.xml"), SOUND.replace("war", "weather"));

        assertThat(GuideRules.check(List.of(broken, other)))
                .extracting(GuideRules.Violation::file)
                .containsExactly(broken.toString(), other.toString());
    }

    private List<GuideRules.Violation> check(String xml) throws IOException {
        return GuideRules.check(List.of(Files.writeString(folder.resolve("x.xml"), xml)));
    }
}
