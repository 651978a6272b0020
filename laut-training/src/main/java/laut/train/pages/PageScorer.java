package laut.train.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.article.BlockKind;
import laut.page.html.HtmlArticles;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Runs Laut and Readability4J over one gold page. */
final class PageScorer {

    private PageScorer() {}

    /**
     * Both scores of a page.
     *
     * @param gold the page
     * @param laut Laut's score
     * @param readability Readability4J's score
     */
    record Scores(GoldPage gold, PageScore laut, PageScore readability) {}

    static Scores score(GoldPage gold) throws IOException {
        String html = html(gold);
        return new Scores(gold, laut(gold, html), readability(gold, html));
    }

    static String html(GoldPage gold) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gold.html()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PageScore laut(GoldPage gold, String html) {
        Article article = extract(gold, html);
        if (article == null) {
            return PageScore.of(gold, "", "", null, List.of());
        }
        String title = article.titleText();
        List<String> authors = new ArrayList<>(article.authors());
        article.agencies().stream().filter(gold.authors()::contains).forEach(authors::add);
        return PageScore.of(
                gold, body(article), title == null ? "" : title, article.published(), authors);
    }

    static @Nullable Article extract(GoldPage gold, String html) {
        return HtmlArticles.extract(html, gold.name(), null).orElse(null);
    }

    /** Teaser and blocks; captions are left out as gold has none. */
    static String body(Article article) {
        List<String> parts = new ArrayList<>();
        String teaser = article.teaserText();
        if (teaser != null) {
            parts.add(teaser);
        }
        for (Block block : article.blocks()) {
            if (block.kind() != BlockKind.CAPTION) {
                parts.add(block.span().in(article.text()));
            }
        }
        return String.join("\n", parts);
    }

    private static PageScore readability(GoldPage gold, String html) {
        net.dankito.readability4j.Article article =
                new Readability4J("https://www.example.org/", html).parse();
        String content = article.getContent();
        String title = article.getTitle();
        String byline = article.getByline();
        return PageScore.of(
                gold,
                content == null ? "" : Jsoup.parse(content).wholeText(),
                title == null ? "" : title,
                null,
                byline == null ? List.of() : List.of(byline));
    }
}
