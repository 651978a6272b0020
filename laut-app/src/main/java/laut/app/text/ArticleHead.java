package laut.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import laut.app.view.Words;
import laut.model.article.Article;

/** Title and what the page says about the article, as both text views begin. */
final class ArticleHead {
    private ArticleHead() {}

    static void write(Article article, Words words, Sheet sheet) {
        Ink ink = sheet.ink();
        String title = article.titleText();
        sheet.paragraph(title == null ? words.say("article.untitled") : title, ink::bold);
        sheet.paragraph(String.join(" · ", publication(article, words)), line -> line);
        sheet.paragraph(String.join(" · ", makers(article, words)), line -> line);
        sheet.paragraph(
                Objects.requireNonNullElse(article.url(), article.source()).toString(), ink::dim);
        if (article.paywalled()) {
            sheet.paragraph(words.say("article.paywalled"), ink::doubt);
        }
    }

    private static List<String> publication(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        parts.add(
                article.published() == null
                        ? words.say("article.undated")
                        : words.time(article.published()));
        if (article.modified() != null && !article.modified().equals(article.published())) {
            parts.add(words.say("article.modified", words.time(article.modified())));
        }
        return parts;
    }

    private static List<String> makers(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(words.say("article.by", words.list(article.authors())));
        }
        if (!article.agencies().isEmpty()) {
            parts.add(words.say("article.agencies", String.join(", ", article.agencies())));
        }
        return parts;
    }
}
