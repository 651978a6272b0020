package laut.page.html.body;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import laut.page.date.PrintedDate;
import laut.page.date.StatedDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The times of a live ticker's entries. Either each entry is an element of its own that holds a
 * {@code time} and a heading, or each opens with the time of day in a heading or in bold ("11.04
 * Uhr: …"). Fewer than three make no ticker.
 */
final class EntryTimes {

    private static final int FEWEST = 3;
    private static final int HIGHEST = 4;
    private static final Pattern CLOCK =
            Pattern.compile("^[+\\s]*(\\d{1,2}[.:]\\d{2} Uhr\\b|\\d{1,2}:\\d{2}(?=\\s*[:|–-]\\s))");

    private final Map<Element, ArticleTime> byHeading = new HashMap<>();

    /**
     * Finds the entries.
     *
     * @param text the pieces of the body
     * @param day the day of times without one, or null if it is not known
     */
    EntryTimes(List<Piece> text, @Nullable LocalDate day) {
        for (Piece piece : text) {
            ArticleTime time = piece.isHeading() ? above(piece.owner()) : null;
            if (time != null) {
                byHeading.put(piece.owner(), time);
            }
        }
        if (byHeading.size() < FEWEST && day != null) {
            byHeading.clear();
            text.forEach(piece -> addPrinted(piece, day));
        }
    }

    /** The time of the entry that {@code piece} opens, or null if it opens none. */
    @Nullable ArticleTime of(Piece piece) {
        return byHeading.size() < FEWEST ? null : byHeading.get(piece.owner());
    }

    private void addPrinted(Piece piece, LocalDate day) {
        Matcher clock = CLOCK.matcher(piece.text());
        if ((piece.isHeading() || piece.bold() > 0) && clock.find()) {
            LocalTime time = PrintedDate.time(clock.group(1)).orElse(null);
            if (time != null) {
                byHeading.put(piece.owner(), PrintedDate.at(day, time));
            }
        }
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
