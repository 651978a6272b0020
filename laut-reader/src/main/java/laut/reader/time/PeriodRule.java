package laut.reader.time;

import laut.reader.time.Meaning.Month;
import laut.reader.time.Meaning.PartOfYear;
import laut.reader.time.Meaning.Period;
import laut.reader.time.Meaning.Season;
import org.jspecify.annotations.Nullable;

/**
 * Weeks and longer: "nächste Woche", "am Wochenende", "seit September", "Mitte August 2024", "im
 * Herbst", "im zweiten Quartal", "bis Ende 2027", "im Vorjahr", "Neunzigerjahre", "19.
 * Jahrhundert".
 */
final class PeriodRule implements Rule {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int YEARS_PER_DECADE = 10;

    private final Words words;

    PeriodRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        int start = cursor.at();
        Meaning decade = decade(cursor);
        if (decade != null) {
            return decade;
        }
        cursor.back(start);
        Meaning ordinal = ordinal(cursor, lead);
        if (ordinal != null) {
            return ordinal;
        }
        cursor.back(start);
        adjective(cursor, lead);
        start = cursor.at();
        Meaning month = monthOrSeason(cursor, lead);
        if (month != null) {
            return month;
        }
        cursor.back(start);
        Meaning year = year(cursor, lead);
        if (year != null) {
            return year;
        }
        cursor.back(start);
        return unit(cursor, lead);
    }

    private @Nullable Meaning monthOrSeason(Cursor cursor, Lead lead) {
        boolean capital = cursor.peek().isCapitalised();
        Integer month = capital ? cursor.number(words.months) : null;
        if (month != null) {
            boolean abbreviated = words.abbreviated.contains(cursor.peek(-1).lower());
            if (abbreviated && !cursor.touchingMark('.')) {
                return null;
            }
            Year year = yearBehind(cursor);
            return year == null && lead.isBare() ? null : new Month(month, year, lead.shift());
        }
        String season = capital ? cursor.value(words.seasons) : null;
        if (season == null) {
            return null;
        }
        Year year = yearBehind(cursor);
        return year == null && lead.isBare() ? null : new Season(season, year, lead.shift());
    }

    /** "2024", "des Jahres 2024", "vorigen Jahres", "des Vorjahres" behind a part of a year. */
    private @Nullable Year yearBehind(Cursor cursor) {
        int start = cursor.at();
        boolean of = cursor.word("des");
        if (of && cursor.word("vorjahres")) {
            return Year.away(-1);
        }
        String shift = cursor.value(words.shifts);
        boolean word = cursor.word("jahres");
        if (shift != null && word) {
            return Year.away(Shift.valueOf(shift).steps());
        }
        Integer year = shift == null && of == word ? cursor.digits(FIRST_YEAR, LAST_YEAR) : null;
        boolean counts =
                cursor.peek().isCapitalised() && year != null && (year < 1800 || year % 100 == 0);
        if (year != null && !counts) {
            return Year.of(year);
        }
        cursor.back(start);
        return null;
    }

    /** "2024", "Jahr 2024", "die Jahre 2024". */
    private @Nullable Meaning year(Cursor cursor, Lead lead) {
        boolean word =
                cursor.word("jahr")
                        || cursor.word("jahre")
                        || cursor.word("jahres")
                        || cursor.word("jahren");
        Token digits = cursor.peek();
        Integer year = cursor.digits(FIRST_YEAR, LAST_YEAR);
        if (year == null) {
            return null;
        }
        Token next = cursor.peek();
        boolean measures =
                words.quantities.contains(next.lower())
                        || next.is('%')
                        || digits.touches(next) && (isDecimal(cursor) || next.isWord());
        boolean far = year < 1800 || year > 2060;
        boolean led =
                lead.is("seit")
                        || lead.is("bis")
                        || lead.is("ab")
                        || lead.is("anfangs")
                        || lead.third();
        boolean counts = next.isCapitalised() && year % 100 == 0;
        if (!word && (measures || counts || far && !led)) {
            return null;
        }
        return Meaning.date(Integer.toString(year));
    }

    private static boolean isDecimal(Cursor cursor) {
        return (cursor.peek().is('.') || cursor.peek().is(',') || cursor.peek().is(':'))
                && cursor.peek().touches(cursor.peek(1))
                && cursor.peek(1).isNumber();
    }

    /** "1990er-Jahre", "90er Jahren", "Neunzigerjahre", "neunziger Jahre". */
    private @Nullable Meaning decade(Cursor cursor) {
        Integer digits = cursor.digits(0, LAST_YEAR);
        String lower = cursor.peek().lower();
        Integer year = null;
        if (digits != null
                && cursor.peek(-1).touches(cursor.peek())
                && (lower.equals("er") || lower.equals("ern"))) {
            cursor.next();
            cursor.touchingMark('-');
            boolean named = cursor.word("jahre") || cursor.word("jahren");
            year = named || lower.equals("ern") || digits >= FIRST_YEAR ? digits : null;
        } else if (digits == null && lower.contains("ziger")) {
            cursor.next();
            boolean whole = lower.endsWith("zigerjahre") || lower.endsWith("zigerjahren");
            if (whole
                    || (lower.endsWith("ziger") && (cursor.word("jahre") || cursor.word("jahren")))
                    || lower.endsWith("zigern")) {
                year = words.number(lower.substring(0, lower.indexOf("ziger") + "zig".length()));
            }
        } else if (digits == null
                && (lower.startsWith("dreißiger") || lower.startsWith("dreissiger"))) {
            cursor.next();
            year =
                    lower.contains("jahre") || cursor.word("jahre") || cursor.word("jahren")
                            ? Integer.valueOf(30)
                            : null;
        }
        if (year == null || year % YEARS_PER_DECADE != 0) {
            return null;
        }
        int full = year >= FIRST_YEAR ? year : 1900 + year;
        return year >= 100 && year < FIRST_YEAR
                ? null
                : Meaning.date(Integer.toString(full / YEARS_PER_DECADE));
    }

    /** "zweiten Quartal 2024", "ersten Halbjahr", "19. Jahrhundert". */
    private @Nullable Meaning ordinal(Cursor cursor, Lead lead) {
        Integer number = cursor.number(words.ordinals);
        if (number == null) {
            number = cursor.digits(1, 30);
            if (number == null || !cursor.touchingMark('.')) {
                return null;
            }
        }
        String code = cursor.value(words.one);
        Unit unit = code == null ? null : Unit.of(code);
        if (unit == Unit.CENTURY) {
            return Meaning.date("%02d".formatted(number - 1));
        }
        boolean fits = unit == Unit.QUARTER && number <= 4 || unit == Unit.HALF && number <= 2;
        if (!fits) {
            return null;
        }
        Year year = yearBehind(cursor);
        return new PartOfYear((unit == Unit.QUARTER ? "Q" : "H") + number, year, lead.shift());
    }

    /** "im Herbst" behind "heuer"; moves nowhere if there is no such thing. */
    private @Nullable Meaning withinThisYear(Cursor cursor) {
        int start = cursor.at();
        if (cursor.word("im")) {
            Integer month = cursor.number(words.months);
            String season = month == null ? cursor.value(words.seasons) : null;
            if (month != null) {
                return new Month(month, Year.away(0), Shift.NONE);
            }
            if (season != null) {
                return new Season(season, Year.away(0), Shift.NONE);
            }
        }
        cursor.back(start);
        return null;
    }

    /** Moves over "strengen" in "diesem strengen Winter". */
    private void adjective(Cursor cursor, Lead lead) {
        Token word = cursor.peek();
        String next = cursor.peek(1).lower();
        boolean fits =
                (lead.determined() || lead.shift() != Shift.NONE)
                        && word.isWord()
                        && !word.isCapitalised()
                        && (word.lower().endsWith("e") || word.lower().endsWith("en"))
                        && (words.seasons.containsKey(next) || next.equals("wochenende"));
        if (fits) {
            cursor.next();
        }
    }

    /** "Woche", "Vorjahr", "Jahresende": which one the lead says. */
    private @Nullable Meaning unit(Cursor cursor, Lead lead) {
        boolean heuer = cursor.peek().lower().equals("heuer");
        String named = heuer && lead.determined() ? null : cursor.value(words.named);
        if (named != null) {
            Integer year = named.startsWith("0") ? cursor.digits(FIRST_YEAR, LAST_YEAR) : null;
            Unit unit = Unit.of(named.substring(named.length() - 1));
            Meaning within = heuer ? withinThisYear(cursor) : null;
            if (within != null) {
                return within;
            }
            return year == null
                    ? new Period(unit, Long.parseLong(named.substring(0, named.length() - 1)))
                    : Meaning.date(Integer.toString(year));
        }
        String code = cursor.peek().isCapitalised() ? cursor.value(words.one) : null;
        Unit unit = code == null ? null : Unit.of(code);
        if (unit == null || unit.isClock()) {
            return null;
        }
        if (lead.shift() == Shift.SAME) {
            return new Meaning.SamePeriod(unit);
        }
        if (cursor.word("darauf") || cursor.word("danach")) {
            return new Meaning.FromThere(unit, 1);
        }
        if (cursor.word("zuvor") || cursor.word("davor")) {
            return new Meaning.FromThere(unit, -1);
        }
        if (unit == Unit.WEEKEND && (lead.hasPreposition() || lead.determined())) {
            return new Period(unit, lead.shift().steps());
        }
        if (unit == Unit.DAY) {
            return null;
        }
        if (lead.third()
                && (unit == Unit.YEAR
                        || unit == Unit.MONTH
                        || unit == Unit.WEEK
                        || unit == Unit.DECADE)) {
            return new Period(unit, lead.shift().steps());
        }
        return lead.shift() == Shift.NONE ? null : new Period(unit, lead.shift().steps());
    }
}
