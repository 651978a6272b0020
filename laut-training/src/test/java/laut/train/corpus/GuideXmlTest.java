package laut.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuideXmlTest {

    private static final String ATTRIBUTES =
            "form=\"%s\" medium=\"speech\" act=\"claim\" who=\"%s\"";

    @TempDir private Path folder;

    @Test
    void laysOutTitleTeaserHeadingAndParagraphs() throws IOException {
        AnnotatedArticle article =
                only(
                        "<title>Titel &amp; mehr</title><teaser>Vorspann</teaser>"
                                + "<body><p>Eins\n  zwei.</p><h>Zwischen</h><p></p><p>Drei.</p></body>");

        assertThat(article.article().text())
                .isEqualTo("Titel & mehr\n\nVorspann\n\nEins zwei.\n\nZwischen\n\nDrei.");
        assertThat(article.article().blocks())
                .extracting(block -> block.kind() + " " + block.span().in(article.article().text()))
                .containsExactly(
                        BlockKind.PARAGRAPH + " Eins zwei.",
                        BlockKind.HEADING + " Zwischen",
                        BlockKind.PARAGRAPH + " Drei.");
        assertThat(article.genre()).isEqualTo("report");
        assertThat(String.valueOf(article.article().published()))
                .isEqualTo("2025-03-14T17:20:00+01:00");
    }

    @Test
    void tiesEveryRoleToItsCharacters() throws IOException {
        AnnotatedArticle article =
                only(
                        "<title>Titel</title><body><p><q n=\"3\" "
                                + ATTRIBUTES.formatted("direct", "Maren Holt")
                                + ">„Ja“</q><f n=\"3\">, <c n=\"3\">sagte</c> <sp n=\"3\">Holt</sp> "
                                + "<a n=\"3\">der <via n=\"3\" role=\"channel\">ARD</via></a></f>. "
                                + "<q n=\"3\">„Nein“</q> <t v=\"2025-03-14\">heute</t></p></body>");

        Statement statement = article.gold().statements().getFirst();
        assertThat(words(article, statement.quote())).containsExactly("„Ja“", "„Nein“");
        assertThat(words(article, statement.frame())).containsExactly(", sagte Holt der ARD");
        assertThat(words(article, statement.cue())).containsExactly("sagte");
        assertThat(words(article, statement.speaker())).containsExactly("Holt");
        assertThat(words(article, statement.addressee())).containsExactly("der ARD");
        assertThat(statement.via()).extracting(Via::role).containsExactly(Via.Role.CHANNEL);
        assertThat(statement.n()).isEqualTo(3);
        assertThat(statement.form()).isEqualTo(Form.DIRECT);
        assertThat(statement.medium()).isEqualTo(Medium.SPEECH);
        assertThat(statement.act()).isEqualTo(Act.CLAIM);
        assertThat(statement.who()).isEqualTo("Maren Holt");
        assertThat(article.times().getFirst().span().in(article.article().text()))
                .isEqualTo("heute");
        assertThat(article.times().getFirst().value()).isEqualTo("2025-03-14");
    }

    @Test
    void theInnermostQuoteAroundTheFirstPieceIsTheParent() throws IOException {
        AnnotatedArticle article =
                only(
                        "<title>Titel</title><body><p><q n=\"9\" "
                                + ATTRIBUTES.formatted("indirect", "AFP")
                                + "><q n=\"2\" "
                                + ATTRIBUTES.formatted("indirect", "Kiew")
                                + ">man sei <q n=\"5\" "
                                + ATTRIBUTES.formatted("direct", "Kiew")
                                + ">„bereit“</q></q></q>, <f n=\"9 2\">so <sp n=\"2 9\">AFP</sp></f>"
                                + "</p></body>");

        assertThat(article.gold().statements())
                .extracting(Statement::n)
                .as("order of the text, the outer of equal quotes first")
                .containsExactly(9, 2, 5);
        assertThat(article.gold().statements())
                .extracting(Statement::parent)
                .containsExactly(null, 9, 2);
        assertThat(article.gold().statements())
                .allSatisfy(statement -> assertThat(statement.quote()).isNotEmpty());
        assertThat(words(article, article.gold().statements().get(1).speaker()))
                .containsExactly("AFP");
    }

    @Test
    void namesFileArticleAndRemedyWhenAWordIsNotTheGuides() throws IOException {
        Path file =
                file(
                        "<title>Titel</title><body><p><q n=\"1\" "
                                + ATTRIBUTES.formatted("straight", "")
                                + ">Ja</q></p></body>");

        assertThatThrownBy(() -> GuideXml.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContainingAll(file.toString(), "x-01", "'straight'", "check-corpus");
    }

    @Test
    void refusesDocumentTypesWithTheirEntities() throws IOException {
        Path file = folder.resolve("hostile.xml");
        Files.writeString(
                file,
                "<!DOCTYPE articles [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<articles><article id=\"x\"><title>&e;</title></article></articles>");

        assertThatThrownBy(() -> GuideXml.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void namesTheLineOfBrokenXml() throws IOException {
        Path file = folder.resolve("broken.xml");
        Files.writeString(
                file, "<articles>\n<article id=\"x\">\n<title>a</p></article></articles>");

        assertThatThrownBy(() -> GuideXml.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContainingAll("broken.xml", "[3,");
    }

    @Test
    void countsWordsWithInnerHyphensAndMarksAsTokens() {
        String text = "Die G7-Staaten: „Geht's“ 3,5 –";
        assertThat(Tokens.of(text))
                .extracting(token -> token.in(text))
                .containsExactly("Die", "G7-Staaten", ":", "„", "Geht's", "“", "3", ",", "5", "–");
    }

    private AnnotatedArticle only(String content) throws IOException {
        return GuideXml.read(file(content)).getFirst();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(
                folder.resolve("x.xml"),
                "<articles><article id=\"x-01\" outlet=\"Küstenkurier\" genre=\"report\""
                        + " topic=\"war\" published=\"2025-03-14T17:20:00+01:00\">"
                        + content
                        + "</article></articles>");
    }

    private static List<String> words(AnnotatedArticle article, List<CharSpan> spans) {
        return spans.stream().map(span -> span.in(article.article().text())).toList();
    }
}
