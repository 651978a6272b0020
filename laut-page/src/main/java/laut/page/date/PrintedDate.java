package laut.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as German-language papers print them: "18.08.2025, 14:05 Uhr", "Montag, 18. August 2025",
 * "19. August 2025 um 17.45 Uhr", "Stand: 19.08.25 | 21:15".
 */
public final class PrintedDate {

    private static final int LONGEST = 400;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dez");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)\\b(?<day>\\d{1,2})\\.\\s?(?:(?<month>\\d{1,2})\\.\\s?"
                            + "|(?<name>jan|jän|feb|mär|mrz|maerz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?\\s)"
                            + "(?<year>(?:19|20)\\d\\d|\\d\\d)\\b(?!\\.\\d)");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iu)^[\\s,;|•·–—/-]{0,5}(?:um|ab|gegen)?\\s?(?<hour>[01]?\\d|2[0-4])"
                            + "(?:(?::(?<colon>[0-5]\\d)(?::[0-5]\\d)?)(?!\\d)|\\.(?<dot>[0-5]\\d)\\s?(?:uhr|h\\b)|\\s?uhr)");

    private PrintedDate() {}

    /** The first date in {@code line}, with the time of day that follows it directly, if any. */
    public static Optional<ArticleTime> in(String line) {
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher day = DAY.matcher(head);
        while (day.find()) {
            LocalDate date = date(day);
            if (date != null) {
                return Optional.of(CentralEurope.at(date, timeAtStart(head.substring(day.end()))));
            }
        }
        return Optional.empty();
    }

    /** The time of day with which {@code words} open ("14:05 Uhr", "17.45 Uhr"), if any. */
    public static Optional<LocalTime> time(String words) {
        return Optional.ofNullable(
                timeAtStart(words.substring(0, Math.min(words.length(), LONGEST))));
    }

    /** A time of day on a given day, in Central European time. */
    public static ArticleTime at(LocalDate date, LocalTime time) {
        return CentralEurope.at(date, time);
    }

    private static @Nullable LocalDate date(Matcher day) {
        int year = Integer.parseInt(day.group("year"));
        String name = day.group("name");
        int month = name == null ? Integer.parseInt(day.group("month")) : month(name);
        try {
            return LocalDate.of(
                    year < 100 ? 2000 + year : year, month, Integer.parseInt(day.group("day")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return switch (start) {
            case "jän" -> 1;
            case "mrz", "maerz" -> 3;
            default -> MONTHS.indexOf(start) + 1;
        };
    }

    private static @Nullable LocalTime timeAtStart(String words) {
        Matcher time = TIME.matcher(words);
        if (!time.find()) {
            return null;
        }
        String colon = time.group("colon");
        String minute = colon != null ? colon : time.group("dot");
        return LocalTime.of(
                Integer.parseInt(time.group("hour")) % 24,
                minute == null ? 0 : Integer.parseInt(minute));
    }
}
