package laut.model.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article or a ticker entry was published or changed, as exactly as the page says it.
 *
 * @param date the calendar day at the place of publication
 * @param time the time of day, or null where the page gives only the day; cut to seconds
 * @param offset the offset from UTC, or null where the page gives none
 */
public record ArticleTime(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /**
     * @throws IllegalArgumentException if there is an offset without a time of day
     */
    public ArticleTime {
        Objects.requireNonNull(date);
        if (time == null && offset != null) {
            throw new IllegalArgumentException("an offset without a time of day: " + offset);
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    public static ArticleTime of(LocalDate date) {
        return new ArticleTime(date, null, null);
    }

    public static ArticleTime of(OffsetDateTime moment) {
        return new ArticleTime(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
    }

    /**
     * Reads {@code 2025-08-18}, {@code 2025-08-18T14:05} or {@code 2025-08-18T14:05:00+02:00}.
     *
     * @throws DateTimeException if {@code iso} is none of these
     */
    public static ArticleTime parse(String iso) {
        int t = iso.indexOf('T');
        if (t < 0) {
            return of(LocalDate.parse(iso));
        }
        LocalDate date = LocalDate.parse(iso.substring(0, t));
        String rest = iso.substring(t + 1);
        int zone = zoneStart(rest);
        LocalTime time = LocalTime.parse(rest.substring(0, zone));
        String offset = rest.substring(zone);
        return new ArticleTime(date, time, offset.isEmpty() ? null : ZoneOffset.of(offset));
    }

    private static int zoneStart(String timeAndZone) {
        for (int i = 0; i < timeAndZone.length(); i++) {
            char c = timeAndZone.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return timeAndZone.length();
    }

    /** ISO 8601, in the form {@link #parse} reads. */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        String local = date + "T" + (time.getSecond() == 0 ? time + ":00" : time.toString());
        return offset == null ? local : local + (offset.equals(ZoneOffset.UTC) ? "Z" : offset);
    }
}
