package laut.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import laut.model.article.Article;
import laut.model.article.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the HTML, offsets stay inside and reading ends in time. */
class HostileHtmlTest {

    private static final String[] BITS = {
        "<p>",
        "</p>",
        "<div class='ad box'>",
        "</div>",
        "<article>",
        "<h1>",
        "</h1>",
        "<h2>",
        "<br><br>",
        "<li>",
        "<table><tr><td>",
        "<b>",
        "<a href=x>",
        "</a>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",",
        "</script>",
        "<!--",
        "-->",
        "&shy;",
        "&nbsp;",
        "&#x1F600;",
        "\u200B",
        "<time datetime='x'>",
        "<",
        "\"",
        "\0",
        "Der Minister sagte am Montag in Berlin, die Gespräche seien noch lange nicht am Ziel. ",
        "(dpa/lby)",
        "Von Anna Berg",
        "18.08.2025, 14:05 Uhr",
        "„Wir helfen“",
        "<figure><img><figcaption>",
        "<div itemprop='articleBody'>",
        "<blockquote>",
        "<x-y>",
        "<title>",
        "<form>",
        "<template>",
        "<svg><p>"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsOffsetsInside(long seed) {
        Random random = new Random(seed);
        for (int page = 0; page < 20; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                html.append(BITS[random.nextInt(BITS.length)]);
            }
            check(html.toString());
        }
    }

    @Test
    void readsNestedDivsInTime() {
        String nested =
                "<div>".repeat(400_000) + "Der Minister schwieg. " + "</div>".repeat(400_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> check(nested));
    }

    @Test
    void readsThePageUpToTheMostTags() {
        String page =
                "<article><h1>Rat vertagt den Bau</h1>"
                        + "<p>Der Rat von Wangen hat den Bau der Brücke am Montag vertagt.</p>"
                                .repeat(3)
                        + "</article>"
                        + "<div>".repeat(5_000_000)
                        + "<p>Der Minister sagte am Montag, er wisse von nichts.</p>";

        Optional<Article> article =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> extract(page));

        assertThat(article.orElseThrow().text())
                .contains("den Bau der Brücke")
                .doesNotContain("Minister");
    }

    @Test
    void readsBehindPicturesThatStandInThePage() {
        String page =
                "<img src='data:image/png;base64,"
                        + "AAAA".repeat(1_000_000)
                        + "'><article><h1>Rat vertagt den Bau</h1>"
                        + "<p>Der Rat von Wangen hat den Bau der Brücke am Montag vertagt.</p>"
                                .repeat(3)
                        + "</article>";

        assertThat(extract(page).orElseThrow().text()).contains("den Bau der Brücke");
    }

    @Test
    void findsNoArticleWhereThereIsNone() {
        assertThat(extract("<html><body><nav>Start</nav></body></html>")).isEmpty();
    }

    private static void check(String html) {
        extract(html).ifPresent(article -> offsetsLieInside(article, html));
    }

    private static void offsetsLieInside(Article article, String html) {
        int last = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().in(article.text())).isNotBlank();
            assertThat(block.source().start()).isGreaterThanOrEqualTo(last);
            assertThat(block.source().end()).isLessThanOrEqualTo(html.length());
            last = block.source().start();
        }
    }

    private static Optional<Article> extract(String html) {
        return HtmlArticles.extract(html, "seite.html", null);
    }
}
