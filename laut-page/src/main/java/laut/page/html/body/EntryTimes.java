package laut.page.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laut.model.article.ArticleTime;
import laut.page.date.StatedDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The times of a live ticker's entries: each entry is an element of its own that holds a {@code
 * time} and a heading. Fewer than three such elements make no ticker.
 */
final class EntryTimes {

    private static final int FEWEST = 3;
    private static final int HIGHEST = 4;

    private final Map<Element, ArticleTime> byHeading = new HashMap<>();

    EntryTimes(List<Piece> text) {
        for (Piece piece : text) {
            ArticleTime time = piece.isHeading() ? above(piece.owner()) : null;
            if (time != null) {
                byHeading.put(piece.owner(), time);
            }
        }
    }

    /** The time of the entry that {@code piece} opens, or null if it opens none. */
    @Nullable ArticleTime of(Piece piece) {
        return byHeading.size() < FEWEST ? null : byHeading.get(piece.owner());
    }

    private static @Nullable ArticleTime above(Element heading) {
        Element around = heading.parent();
        for (int i = 0; i < HIGHEST && around != null; i++, around = around.parent()) {
            List<Element> times = around.select("time[datetime]");
            if (times.size() > 1 || around.select(heading.normalName()).size() > 1) {
                return null;
            }
            if (times.size() == 1) {
                return StatedDate.read(times.getFirst().attr("datetime")).orElse(null);
            }
        }
        return null;
    }
}
