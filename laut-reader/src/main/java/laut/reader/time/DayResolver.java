package laut.reader.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says which day of the calendar a meaning is. Not thread-safe. */
final class DayResolver {

    private final Narrative narrative;

    DayResolver(Narrative narrative) {
        this.narrative = narrative;
    }

    /** The day; null if the meaning is none, or it cannot be known. */
    @Nullable LocalDate day(Meaning meaning, Supplier<Outlook> outlook) {
        LocalDate today = narrative.today();
        return switch (meaning) {
            case Meaning.Weekday weekday ->
                    today == null ? null : Recurrence.weekday(weekday, today, outlook);
            case Meaning.DayOfMonth date ->
                    yearly(
                            date.year(),
                            outlook,
                            year -> Recurrence.onDay(year, date.month(), date.day()));
            case Meaning.EasterDay feast ->
                    yearly(
                            feast.year(),
                            outlook,
                            year -> Feasts.easter(year).plusDays(feast.offset()));
            case Meaning.Advent advent ->
                    yearly(null, outlook, year -> Feasts.advent(year, advent.sunday()));
            case Meaning.NamedDay named -> today == null ? null : today.plusDays(named.away());
            case Meaning.Today ignored -> today;
            case Meaning.Fixed ignored -> null;
            case Meaning.Month ignored -> null;
            case Meaning.Season ignored -> null;
            case Meaning.PartOfYear ignored -> null;
            case Meaning.Period ignored -> null;
            case Meaning.SamePeriod ignored -> null;
            case Meaning.FromNow ignored -> null;
            case Meaning.FromThere ignored -> null;
            case Meaning.PartOfDay ignored -> null;
            case Meaning.Clock ignored -> null;
        };
    }

    private @Nullable LocalDate yearly(
            @Nullable Year named, Supplier<Outlook> outlook, IntFunction<@Nullable LocalDate> of) {
        LocalDate today = narrative.today();
        if (named != null) {
            Integer year = named.from(today);
            return year == null ? null : of.apply(year);
        }
        return today == null ? null : Recurrence.yearly(today, outlook, of);
    }

    /**
     * The day a time of day belongs to. What is past cannot begin after the article was published,
     * so that it belongs to the day before.
     *
     * @param named the day the words name, or null
     * @param hour when the time begins
     */
    @Nullable LocalDate dayOf(@Nullable Meaning named, int hour, Supplier<Outlook> outlook) {
        if (named != null) {
            LocalDate found = day(named, outlook);
            if (found != null) {
                narrative.name(found);
            }
            return found;
        }
        LocalDate spoken = narrative.day();
        LocalDateTime published = narrative.published();
        boolean later = published != null && !narrative.namesDay() && hour > published.getHour();
        return spoken != null && later && outlook.get() == Outlook.PAST
                ? spoken.minusDays(1)
                : spoken;
    }
}
