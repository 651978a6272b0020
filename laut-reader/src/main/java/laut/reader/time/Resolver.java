package laut.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import laut.model.reading.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Says what meanings are in the calendar. One for each article, used in order of the text. Not
 * thread-safe.
 */
final class Resolver {

    private static final String SOME_DAY = "XXXX-XX-XX";
    private static final String SOME_YEAR = "XXXX";
    private static final int MONTHS = 12;
    private static final int SEASONS = 4;
    private static final int LAST_HOUR = 24;
    private static final int MOST_YEARS = 9999;

    private final Narrative narrative;
    private final DayResolver days;

    /** What an expression comes to. */
    record Value(TimeType type, String value) {

        static Value date(String value) {
            return new Value(TimeType.DATE, value);
        }

        static Value time(String value) {
            return new Value(TimeType.TIME, value);
        }
    }

    Resolver(Narrative narrative) {
        this.narrative = narrative;
        days = new DayResolver(narrative);
    }

    /**
     * Resolves the next expression of the article.
     *
     * @param outlook asked only where it decides
     */
    Value resolve(Meaning meaning, Supplier<Outlook> outlook) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed(fixed);
            case Meaning.Today today ->
                    outlook.get() == Outlook.PAST
                            ? day(today, SOME_DAY, outlook)
                            : Value.date("PRESENT_REF");
            case Meaning.NamedDay named -> day(named, SOME_DAY, outlook);
            case Meaning.Weekday weekday ->
                    day(weekday, "XXXX-WXX-" + weekday.day().getValue(), outlook);
            case Meaning.DayOfMonth date ->
                    day(date, "XXXX-%02d-%02d".formatted(date.month(), date.day()), outlook);
            case Meaning.EasterDay feast -> day(feast, SOME_DAY, outlook);
            case Meaning.Advent advent -> day(advent, SOME_DAY, outlook);
            case Meaning.Clock clock -> clock(clock, outlook);
            case Meaning.PartOfDay part -> partOfDay(part, outlook);
            case Meaning.Month month -> month(month, outlook);
            case Meaning.Season season -> season(season, outlook);
            case Meaning.PartOfYear part -> partOfYear(part, outlook);
            case Meaning.Period period -> period(period, outlook);
            case Meaning.SamePeriod same -> samePeriod(same.unit());
            case Meaning.FromNow away ->
                    away(away.unit(), away.count(), narrative.published(), null);
            case Meaning.FromThere away ->
                    away(away.unit(), away.count(), narrative.moment(), narrative.day());
        };
    }

    private Value fixed(Meaning.Fixed fixed) {
        String value = fixed.value();
        if (fixed.type() == TimeType.DATE && value.length() == SOME_YEAR.length()) {
            narrative.nameYear(Integer.parseInt(value));
        }
        return new Value(fixed.type(), value);
    }

    private Value day(Meaning meaning, String unknown, Supplier<Outlook> outlook) {
        LocalDate found = days.day(meaning, outlook);
        if (found == null) {
            return Value.date(unknown);
        }
        narrative.name(found);
        return Value.date(found.toString());
    }

    private Value clock(Meaning.Clock clock, Supplier<Outlook> outlook) {
        String of = "T%02d:%02d".formatted(clock.hour(), clock.minute());
        LocalDate on = days.dayOf(clock.day(), clock.hour(), outlook);
        if (on == null) {
            return Value.time(SOME_DAY + of);
        }
        narrative.name(
                clock.hour() == LAST_HOUR
                        ? on.plusDays(1).atStartOfDay()
                        : on.atTime(clock.hour(), clock.minute()));
        return Value.time(on + of);
    }

    private Value partOfDay(Meaning.PartOfDay part, Supplier<Outlook> outlook) {
        int begins =
                switch (part.part()) {
                    case "MI" -> 12;
                    case "AF" -> 13;
                    case "EV" -> 18;
                    default -> 0;
                };
        LocalDate on = days.dayOf(part.day(), part.away() == 0 ? begins : 0, outlook);
        String day = on == null ? SOME_DAY : on.plusDays(part.away()).toString();
        return Value.time(day + "T" + part.part());
    }

    private Value month(Meaning.Month month, Supplier<Outlook> outlook) {
        LocalDate today = narrative.today();
        int now = today == null ? 0 : today.getYear() * MONTHS + today.getMonthValue() - 1;
        Integer year = year(month.year(), now, month.month() - 1, MONTHS, month.shift(), outlook);
        return year == null
                ? Value.date("XXXX-%02d".formatted(month.month()))
                : Value.date(Timex.month(year, month.month()));
    }

    private Value season(Meaning.Season season, Supplier<Outlook> outlook) {
        LocalDate today = narrative.today();
        // Spring begins in March, so that January belongs to the winter of the year before.
        int months = today == null ? 0 : today.getYear() * MONTHS + today.getMonthValue() - 3;
        int now = Math.floorDiv(months, MONTHS / SEASONS);
        int place =
                switch (season.code()) {
                    case "SP" -> 0;
                    case "SU" -> 1;
                    case "FA" -> 2;
                    default -> 3;
                };
        Integer year = year(season.year(), now, place, SEASONS, season.shift(), outlook);
        return part(year, season.code());
    }

    private Value partOfYear(Meaning.PartOfYear part, Supplier<Outlook> outlook) {
        LocalDate today = narrative.today();
        int parts = part.code().startsWith("Q") ? 4 : 2;
        int now =
                today == null
                        ? 0
                        : today.getYear() * parts + (today.getMonthValue() - 1) * parts / MONTHS;
        int place = Integer.parseInt(part.code().substring(1)) - 1;
        return part(year(part.year(), now, place, parts, part.shift(), outlook), part.code());
    }

    private static Value part(@Nullable Integer year, String code) {
        return Value.date(year == null ? SOME_YEAR + "-" + code : Timex.part(year, code));
    }

    /** The year of a part of it; null if it cannot be known. */
    private @Nullable Integer year(
            @Nullable Year named,
            int now,
            int place,
            int parts,
            Shift shift,
            Supplier<Outlook> outlook) {
        Integer year;
        if (named != null) {
            year = named.from(narrative.today());
        } else if (narrative.today() == null) {
            year = null;
        } else {
            year = Math.floorDiv(Recurrence.part(now, place, parts, shift, outlook), parts);
        }
        if (year != null) {
            narrative.nameYear(year);
        }
        return year;
    }

    private Value period(Meaning.Period period, Supplier<Outlook> outlook) {
        LocalDate today = narrative.today();
        Unit unit = period.unit();
        if (today == null) {
            return Value.date(unit == Unit.WEEKEND ? "XXXX-WXX-WE" : SOME_YEAR);
        }
        if (unit != Unit.WEEKEND) {
            LocalDate in = unit.from(today, period.away());
            narrative.nameYear(in.getYear());
            return Value.date(Timex.of(unit, in));
        }
        boolean running = today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        long weeks = !running && period.away() > 0 ? period.away() - 1 : period.away();
        boolean past = !running && period.away() == 0 && outlook.get() == Outlook.PAST;
        LocalDate saturday = today.plusWeeks(past ? -1 : weeks).with(DayOfWeek.SATURDAY);
        narrative.name(saturday);
        return Value.date(Timex.of(unit, saturday));
    }

    private Value samePeriod(Unit unit) {
        Integer year = narrative.year();
        if (unit == Unit.YEAR && year != null) {
            return Value.date(Timex.year(year));
        }
        LocalDate there = narrative.day();
        return Value.date(there == null ? SOME_YEAR : Timex.of(unit, there));
    }

    /**
     * So far from a moment or day. An amount of hours from nowhere stays an amount.
     *
     * @param there the day it is counted from; null for the day of publication
     */
    private Value away(
            Unit unit, long count, @Nullable LocalDateTime moment, @Nullable LocalDate there) {
        if (unit.isClock()) {
            return moment == null ? amount(unit, count) : at(moment.plus(count, unit.chrono()));
        }
        boolean years = unit.chrono() == ChronoUnit.YEARS;
        Integer year = there != null && years ? narrative.year() : null;
        LocalDate base = there == null ? narrative.today() : there;
        if (base == null) {
            return Value.date(years ? SOME_YEAR : SOME_DAY);
        }
        LocalDate found = unit.from(year == null ? base : base.withYear(year), count);
        if (found.getYear() < 0 || found.getYear() > MOST_YEARS) {
            return amount(unit, count);
        }
        if (years || unit == Unit.MONTH) {
            narrative.nameYear(found.getYear());
            return Value.date(Timex.of(years ? Unit.YEAR : unit, found));
        }
        // "am Vortag" is told in passing: what follows is still of the day before that.
        if (there == null || count > 0) {
            narrative.name(found);
        }
        return Value.date(found.toString());
    }

    private static Value amount(Unit unit, long count) {
        return new Value(TimeType.DURATION, unit.amount(Math.abs(count)));
    }

    private Value at(LocalDateTime moment) {
        narrative.name(moment.toLocalDate());
        narrative.name(moment);
        return Value.time(moment.truncatedTo(ChronoUnit.MINUTES).toString());
    }
}
