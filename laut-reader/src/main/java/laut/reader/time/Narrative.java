package laut.reader.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What an article has said of time so far: when it was published, and which day, moment and year it
 * named last. Not thread-safe.
 */
final class Narrative {

    private final @Nullable LocalDateTime published;
    private final @Nullable LocalDate date;
    private @Nullable LocalDate today;
    private @Nullable LocalDate day;
    private @Nullable LocalDateTime moment;
    private @Nullable Integer year;

    /**
     * @param date the day of publication at its place, or null
     * @param time the time of publication, or null
     */
    Narrative(@Nullable LocalDate date, @Nullable LocalTime time) {
        this.date = date;
        today = date;
        published = date == null || time == null ? null : date.atTime(time);
    }

    /**
     * Begins a paragraph: the day the one before named is not what "am Abend" belongs to.
     *
     * @param own the paragraph's own day of publication, or null
     */
    void paragraph(@Nullable LocalDate own) {
        today = own == null ? date : own;
        day = null;
        moment = null;
    }

    /** The day of publication. */
    @Nullable LocalDate today() {
        return today;
    }

    /** The moment of publication; null in a paragraph of another day. */
    @Nullable LocalDateTime published() {
        return published != null && published.toLocalDate().equals(today) ? published : null;
    }

    /** The day that is spoken of: the one named last, or that of publication. */
    @Nullable LocalDate day() {
        return day == null ? today : day;
    }

    /** Whether the paragraph has named a day. */
    boolean namesDay() {
        return day != null;
    }

    @Nullable LocalDateTime moment() {
        return moment;
    }

    /** The year named last, or that of publication. */
    @Nullable Integer year() {
        return year == null && today != null ? Integer.valueOf(today.getYear()) : year;
    }

    void name(LocalDate named) {
        day = named;
        year = named.getYear();
    }

    void name(LocalDateTime named) {
        moment = named;
    }

    void nameYear(int named) {
        year = named;
    }
}
