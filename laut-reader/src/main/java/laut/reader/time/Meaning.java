package laut.reader.time;

import java.time.DayOfWeek;
import laut.model.reading.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says by itself, before it is known when it was said. Parts of the day are
 * TIMEX3's: MO, MI, AF, EV, NI.
 */
sealed interface Meaning {

    /** A value that stands in the words: a year, an amount, a reference to now. */
    record Fixed(TimeType type, String value) implements Meaning {}

    /** A day of the week, or a part of it; {@code week} if the words name its week. */
    record Weekday(DayOfWeek day, Shift shift, @Nullable Shift week) implements Meaning {}

    /** A day of a month, whose year the words may leave open. */
    record DayOfMonth(int month, int day, @Nullable Year year) implements Meaning {}

    /** A feast by days from Easter Sunday. */
    record EasterDay(int offset, @Nullable Year year) implements Meaning {}

    /** A Sunday in Advent, from 1 to 4. */
    record Advent(int sunday) implements Meaning {}

    /** A month, whose year the words may leave open. */
    record Month(int month, @Nullable Year year, Shift shift) implements Meaning {}

    /** A season: SP, SU, FA, WI. */
    record Season(String code, @Nullable Year year, Shift shift) implements Meaning {}

    /** A part of a year: Q1 to Q4, H1, H2. */
    record PartOfYear(String code, @Nullable Year year, Shift shift) implements Meaning {}

    /** The unit that holds the day of publication, or one so many away. */
    record Period(Unit unit, long away) implements Meaning {}

    /** The unit named before. */
    record SamePeriod(Unit unit) implements Meaning {}

    /** So many units from the day of publication. */
    record FromNow(Unit unit, long count) implements Meaning {}

    /** So many units from what was named before. */
    record FromThere(Unit unit, long count) implements Meaning {}

    /** A day so many days from the day of publication. */
    record NamedDay(int away) implements Meaning {}

    /** "heute" in a sentence that may speak of the present age. */
    record Today() implements Meaning {}

    /** A part of a day; without one, of the day that is spoken of. */
    record PartOfDay(@Nullable Meaning day, String part, int away) implements Meaning {}

    /** A time of day; without a day, on the one that is spoken of. */
    record Clock(@Nullable Meaning day, int hour, int minute) implements Meaning {
        public Clock {
            if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
                throw new IllegalArgumentException("time of day " + hour + ":" + minute);
            }
        }
    }

    static Meaning duration(String value) {
        return new Fixed(TimeType.DURATION, value);
    }

    static Meaning date(String value) {
        return new Fixed(TimeType.DATE, value);
    }
}
