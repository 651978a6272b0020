package laut.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** How TIMEX3 writes stretches of the calendar. */
final class Timex {

    private static final int JUNE = 6;

    private Timex() {}

    /** The unit that holds a day: "2025-W11", "2025-Q1", "202". */
    static String of(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> part(day.getYear(), "Q" + day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> part(day.getYear(), day.getMonthValue() <= JUNE ? "H1" : "H2");
            case YEAR -> year(day.getYear());
            case DECADE -> "%03d".formatted(day.getYear() / 10);
            case CENTURY -> "%02d".formatted(day.getYear() / 100);
        };
    }

    static String year(int year) {
        return "%04d".formatted(year);
    }

    static String month(int year, int month) {
        return "%04d-%02d".formatted(year, month);
    }

    /** A season, quarter or half: "2025-SU". */
    static String part(int year, String code) {
        return year(year) + "-" + code;
    }

    private static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return "%04d-W%02d".formatted(year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
