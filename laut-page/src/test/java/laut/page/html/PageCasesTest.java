package laut.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.article.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Snippets of pages of our own writing ({@code cases/NAME.html}) and the article in each ({@code
 * cases/NAME.expected}).
 */
class PageCasesTest {

    static List<Path> cases() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(PageCasesTest.class.getResource("cases")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheArticle(Path page) throws IOException {
        Path expected = Path.of(page.toString().replace(".html", ".expected"));
        Article article =
                HtmlArticles.extract(Files.readString(page), "seite.html", null).orElseThrow();

        assertThat(rendered(article)).isEqualTo(Files.readString(expected));
    }

    private static String rendered(Article article) {
        StringBuilder lines = new StringBuilder();
        lines.append("title ").append(article.titleText()).append('\n');
        lines.append("teaser ").append(article.teaserText()).append('\n');
        lines.append("published ").append(article.published()).append('\n');
        lines.append("credits ").append(article.authors()).append(article.agencies()).append('\n');
        for (Block block : article.blocks()) {
            lines.append(block.kind().name().toLowerCase(Locale.ROOT))
                    .append(block.time() == null ? "" : " " + block.time())
                    .append(' ')
                    .append(block.span().in(article.text()))
                    .append('\n');
        }
        return lines.toString();
    }
}
