package laut.page.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages state them for machines, in metadata and in {@code datetime} attributes: ISO 8601
 * with its everyday liberties ("2025-08-18 14:05:00", "…T14:05:00.123+0200"), RFC 1123, or seconds
 * since 1970.
 */
public final class StatedDate {

    private static final Pattern ISO =
            Pattern.compile(
                    "^(?<date>\\d{4}-\\d{2}-\\d{2})(?:(?:T|\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})"
                            + "(?:[.,]\\d{1,9})?)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?(?:\\[[^\\]]{0,40}\\])?)?$");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");

    private StatedDate() {}

    /** Reads {@code stated}; empty if it is no date this class knows. */
    public static Optional<ArticleTime> read(String stated) {
        String bare = stated.strip();
        if (bare.isEmpty() || bare.length() > 80) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(readAny(bare));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    /**
     * The same moment by the clocks of Central Europe if {@code time} is in UTC, else unchanged.
     */
    public static ArticleTime atPublication(ArticleTime time) {
        LocalTime clock = time.time();
        return clock != null && ZoneOffset.UTC.equals(time.offset())
                ? CentralEurope.at(time.date().atTime(clock).atOffset(ZoneOffset.UTC))
                : time;
    }

    private static @Nullable ArticleTime readAny(String stated) {
        Matcher iso = ISO.matcher(stated);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher compact = COMPACT.matcher(stated);
        if (compact.matches()) {
            return ArticleTime.of(LocalDate.parse(compact.replaceFirst("$1-$2-$3")));
        }
        if (EPOCH.matcher(stated).matches()) {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(stated.substring(0, 10)));
            return ArticleTime.of(moment.atOffset(ZoneOffset.UTC));
        }
        if (stated.indexOf(',') == 3) {
            return ArticleTime.of(
                    OffsetDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME));
        }
        return PrintedDate.in(stated).orElse(null);
    }

    private static ArticleTime iso(Matcher iso) {
        LocalDate date = LocalDate.parse(iso.group("date"));
        String hour = iso.group("hour");
        if (hour == null) {
            return ArticleTime.of(date);
        }
        String second = iso.group("second");
        LocalTime time =
                LocalTime.of(
                        Integer.parseInt(hour),
                        Integer.parseInt(iso.group("minute")),
                        second == null ? 0 : Integer.parseInt(second));
        String zone = iso.group("zone");
        return zone == null
                ? CentralEurope.at(date, time)
                : ArticleTime.of(date.atTime(time).atOffset(offset(zone)));
    }

    private static ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
