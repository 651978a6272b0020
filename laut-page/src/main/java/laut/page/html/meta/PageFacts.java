package laut.page.html.meta;

import java.net.URI;
import java.util.List;
import laut.model.article.ArticleTime;
import laut.page.credit.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What the page states about its article for machines. Immutable.
 *
 * @param socialTitle the title for sharing (og:title and its like), outlet's name included, or null
 * @param headline the headline of JSON-LD or microdata, or null
 * @param documentTitle the {@code title} element, or null
 * @param descriptions what the page says the article is about, best first
 * @param credits persons and agencies stated as authors
 * @param organisations what else is stated as author: desks, papers, companies
 * @param outlets names of the publisher, best first
 * @param bodyText the text of the article as JSON-LD repeats it, or null
 * @param live whether the page calls itself a live blog
 */
public record PageFacts(
        @Nullable String socialTitle,
        @Nullable String headline,
        @Nullable String documentTitle,
        List<String> descriptions,
        Credits credits,
        List<String> organisations,
        @Nullable ArticleTime published,
        @Nullable ArticleTime modified,
        List<String> outlets,
        @Nullable URI url,
        @Nullable String language,
        boolean paywalled,
        @Nullable String bodyText,
        boolean live) {
    public PageFacts {
        descriptions = List.copyOf(descriptions);
        organisations = List.copyOf(organisations);
        outlets = List.copyOf(outlets);
    }
}
