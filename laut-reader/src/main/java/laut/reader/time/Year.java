package laut.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year words name: "2024", or "vorigen Jahres".
 *
 * @param number the year, or how many years ahead of the year of publication it is
 * @param away whether it is the latter
 */
record Year(int number, boolean away) {

    /** Numbers of four digits from here to {@link #LAST} may be years. */
    static final int FIRST = 1000;

    static final int LAST = 2199;

    static Year of(int number) {
        return new Year(number, false);
    }

    static Year away(int years) {
        return new Year(years, true);
    }

    /** Reads a year in digits and moves behind it; null if none stands here. */
    static @Nullable Year read(Cursor cursor) {
        Integer number = cursor.digits(FIRST, LAST);
        return number == null ? null : of(number);
    }

    /** The year; null if it is not known when the words were published. */
    @Nullable Integer from(@Nullable LocalDate published) {
        if (!away) {
            return number;
        }
        return published == null ? null : Integer.valueOf(published.getYear() + number);
    }
}
