package laut.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which one is meant of what comes every week or every year. */
final class Recurrence {

    /** A day that far back and so near ahead is ahead whatever the tense, and the reverse. */
    private static final int FAR = 300;

    private static final int NEAR = 60;

    /** Between two 29ths of February there are up to eight years. */
    private static final int LEAP = 8;

    private Recurrence() {}

    /** The day of the week, seen from {@code today}. */
    static LocalDate weekday(Meaning.Weekday weekday, LocalDate today, Supplier<Outlook> outlook) {
        DayOfWeek name = weekday.day();
        if (weekday.week() != null) {
            return today.plusWeeks(weekday.week().steps()).with(name);
        }
        return switch (weekday.shift()) {
            case LAST -> today.with(TemporalAdjusters.previous(name));
            case NEXT -> today.with(TemporalAdjusters.next(name));
            case NONE, THIS, SAME ->
                    outlook.get() == Outlook.FUTURE
                            ? today.with(TemporalAdjusters.nextOrSame(name))
                            : today.with(TemporalAdjusters.previousOrSame(name));
        };
    }

    /**
     * The day that comes once a year, seen from {@code today}.
     *
     * @param of the day of a year, or null if that year has none
     */
    static @Nullable LocalDate yearly(
            LocalDate today, Supplier<Outlook> outlook, IntFunction<@Nullable LocalDate> of) {
        LocalDate back = null;
        LocalDate ahead = null;
        for (int year = today.getYear() - LEAP; year <= today.getYear() + LEAP; year++) {
            LocalDate candidate = of.apply(year);
            if (candidate != null && !candidate.isAfter(today)) {
                back = candidate;
            }
            if (candidate != null && ahead == null && !candidate.isBefore(today)) {
                ahead = candidate;
            }
        }
        return back == null || ahead == null ? null : nearer(back, today, ahead, outlook);
    }

    private static LocalDate nearer(
            LocalDate back, LocalDate today, LocalDate ahead, Supplier<Outlook> outlook) {
        long since = ChronoUnit.DAYS.between(back, today);
        long until = ChronoUnit.DAYS.between(today, ahead);
        return switch (outlook.get()) {
            case PAST -> since > FAR && until < NEAR ? ahead : back;
            case FUTURE -> until > FAR && since < NEAR ? back : ahead;
            case OPEN -> since < until ? back : ahead;
        };
    }

    /** A day of a year; null if that year has none. */
    static @Nullable LocalDate onDay(int year, int month, int day) {
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /**
     * A part of a year by its name: a month, a season. Parts are counted on from the year 0.
     *
     * @param now the one that is running
     * @param place of the named one within its year
     * @param parts how many a year has
     */
    static int part(int now, int place, int parts, Shift shift, Supplier<Outlook> outlook) {
        int since = Math.floorMod(now - place, parts);
        int back = now - since;
        int ahead = since == 0 ? now : back + parts;
        return switch (shift) {
            case LAST -> since == 0 ? now - parts : back;
            case NEXT -> since == 0 ? now + parts : ahead;
            case THIS -> Math.floorDiv(now, parts) * parts + place;
            case NONE, SAME ->
                    switch (outlook.get()) {
                        case PAST -> back;
                        case FUTURE -> ahead;
                        case OPEN -> now - back <= ahead - now ? back : ahead;
                    };
        };
    }
}
