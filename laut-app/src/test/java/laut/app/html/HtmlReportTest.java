package laut.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import laut.app.sample.GoldenFile;
import laut.app.sample.Samples;
import laut.app.view.Language;
import laut.app.view.Words;
import laut.model.reading.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final Words GERMAN = Words.in(Language.DE);

    @ParameterizedTest
    @ValueSource(strings = {"chain", "hostile", "kinds"})
    void marksStatementsInTheArticle(String sample) {
        GoldenFile.assertHolds(
                sample + ".section.html",
                new ReadingSection(Samples.read(sample), "a1", GERMAN).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "kinds"})
    void keepsEveryWordOfTheArticle(String sample) throws IOException {
        Reading reading = Samples.read(sample);
        Document page = Jsoup.parse(page(sample));
        page.select("sup").remove();

        assertThat(page.select(".row > :first-child").eachText())
                .isEqualTo(
                        reading.article().parts().stream()
                                .map(part -> part.in(reading.article().text()))
                                .toList());
    }

    @Test
    void aHostilePageAddsNoElementsAndNoLinks() throws IOException {
        Document page = Jsoup.parse(page("hostile"));

        assertThat(page.select("script, img, i, iframe, object, form")).isEmpty();
        assertThat(page.select("[onerror], [style], [src]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("h1").text()).contains("<script>alert(\"Titel\")</script>");
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndNothingElse() throws IOException {
        Document page = Jsoup.parse(page("chain"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains(
                        "'" + new StyleSheet(page.select("style").getFirst().data()).hash() + "'");
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhere() throws IOException {
        Document page = Jsoup.parse(page("chain", "kinds", "chain"));

        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void severalArticlesHaveATableOfContents() throws IOException {
        assertThat(Jsoup.parse(page("chain", "kinds")).select("nav li")).hasSize(2);
        assertThat(Jsoup.parse(page("chain")).select("nav")).isEmpty();
    }

    private static String page(String... samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlReport report = new HtmlReport(GERMAN)) {
            for (String sample : samples) {
                report.add(Samples.read(sample));
            }
            report.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
