package laut.page.html.body;

import java.util.List;
import laut.model.article.ArticleTime;
import laut.page.credit.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What the visible page says.
 *
 * @param title the heading above the text without its kicker, or null
 * @param teaser the teaser as the page shows it, or null
 * @param blocks the body in reading order
 * @param byline the names in visible bylines
 * @param signatures the codes that sign a paragraph or stand in its dateline, each line's for
 *     itself
 * @param printed the date printed near the title, or null
 */
public record FoundBody(
        @Nullable String title,
        @Nullable String teaser,
        List<FoundBlock> blocks,
        Credits byline,
        List<Credits> signatures,
        @Nullable ArticleTime printed) {
    public FoundBody {
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
    }
}
