package laut.page.html.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about its article, to find it by.
 *
 * @param titles the titles the page states
 * @param descriptions what the page says it is about
 * @param text the article's text as the page repeats it for machines, or null
 * @param day the day of publication, or null
 */
public record StatedArticle(
        List<String> titles,
        List<String> descriptions,
        @Nullable String text,
        @Nullable LocalDate day) {
    public StatedArticle {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
    }
}
