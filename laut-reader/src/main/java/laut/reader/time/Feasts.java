package laut.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Feasts that move. */
final class Feasts {

    private static final int FOURTH = 4;

    private Feasts() {}

    /** Easter Sunday in the Gregorian calendar (J. Meeus: Astronomical Algorithms, 1991). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** A Sunday in Advent, 1 to 4; the fourth is the last one before Christmas Day. */
    static LocalDate advent(int year, int sunday) {
        return LocalDate.of(year, 12, 24)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusWeeks((long) FOURTH - sunday);
    }
}
