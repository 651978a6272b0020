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

    static Year of(int number) {
        return new Year(number, false);
    }

    static Year away(int years) {
        return new Year(years, true);
    }

    /** The year; null if it is not known when the words were published. */
    @Nullable Integer from(@Nullable LocalDate published) {
        if (!away) {
            return number;
        }
        return published == null ? null : Integer.valueOf(published.getYear() + number);
    }
}
