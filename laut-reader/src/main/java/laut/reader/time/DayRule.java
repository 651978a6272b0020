package laut.reader.time;

import java.time.YearMonth;
import laut.reader.time.Meaning.Clock;
import laut.reader.time.Meaning.DayOfMonth;
import laut.reader.time.Meaning.PartOfDay;
import laut.reader.time.Words.WeekdayWord;
import org.jspecify.annotations.Nullable;

/**
 * Days and parts of them: "Samstag", "am Mittwochabend", "3. Oktober", "3. 10. 2024", "gestern
 * früh", "bis Donnerstag kommender Woche", "in der Nacht zum Samstag", "am Dienstag um 10.47 Uhr".
 */
final class DayRule implements Rule {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LEAP_YEAR = 2000;
    private static final int THIS_CENTURY = 2000;
    private static final int SHORT_YEAR = 99;

    /** "am 3., 4., 5., 6. und 7. Oktober": so many days may wait for their month. */
    private static final int MOST_DAYS = 8;

    private final Words words;
    private final ClockRule clocks;

    DayRule(Words words, ClockRule clocks) {
        this.words = words;
        this.clocks = clocks;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        Meaning night = night(cursor, lead);
        if (night != null) {
            return night;
        }
        Meaning day = day(cursor, lead);
        return day == null ? partOfDay(cursor, lead) : withTime(cursor, day);
    }

    /** "Nacht zum Samstag", "Nacht auf den 28. Juli", "Nacht von Freitag auf Samstag". */
    private @Nullable Meaning night(Cursor cursor, Lead lead) {
        int start = cursor.at();
        if (!cursor.word("nacht")) {
            return null;
        }
        if (cursor.word("von") || cursor.word("vom")) {
            day(cursor, lead);
        }
        boolean bound =
                cursor.word("zum") || cursor.word("auf") || cursor.word("zu") || cursor.word("des");
        Lead inner = Lead.read(cursor, words);
        Meaning day = bound ? day(cursor, inner) : null;
        if (day instanceof PartOfDay) {
            return day;
        }
        if (day != null) {
            return new PartOfDay(day, "NI", 0);
        }
        cursor.back(start);
        return null;
    }

    private @Nullable Meaning day(Cursor cursor, Lead lead) {
        boolean early = early(cursor);
        int start = cursor.at();
        Meaning weekday = weekday(cursor, lead);
        if (weekday != null) {
            Meaning date = dateBehind(cursor);
            return date == null ? weekday : date;
        }
        cursor.back(start);
        Meaning date = dayOfMonth(cursor, lead);
        if (date != null || early) {
            return date;
        }
        cursor.back(start);
        return namedDay(cursor, lead);
    }

    /** Moves over "frühen" and "späten". */
    private boolean early(Cursor cursor) {
        return !cursor.peek().isCapitalised() && cursor.word(words.early);
    }

    private @Nullable Meaning weekday(Cursor cursor, Lead lead) {
        WeekdayWord word = words.weekday(cursor.peek().lower());
        if (word == null || !cursor.peek().isCapitalised()) {
            return null;
        }
        cursor.next();
        Meaning day = new Meaning.Weekday(word.day(), lead.shift(), weekBehind(cursor));
        if (word.part() != null) {
            return new PartOfDay(day, word.part(), 0);
        }
        return partBehind(cursor, day);
    }

    /** "kommender Woche" behind a weekday. */
    private @Nullable Shift weekBehind(Cursor cursor) {
        int start = cursor.at();
        cursor.word("der");
        String shift = cursor.value(words.shifts);
        if (shift != null && cursor.word("woche")) {
            return Shift.valueOf(shift);
        }
        cursor.back(start);
        return null;
    }

    /** "früh", "Abend" behind a day. */
    private Meaning partBehind(Cursor cursor, Meaning day) {
        int start = cursor.at();
        cursor.word("in");
        cursor.word("der");
        Token word = cursor.peek();
        boolean adverb = word.lower().equals("morgen") && !word.isCapitalised();
        String part = adverb ? null : cursor.value(words.parts);
        if (part == null || (cursor.at() > start + 1 && !part.equals("MO"))) {
            cursor.back(start);
            return day;
        }
        return new PartOfDay(day, part, 0);
    }

    /** The date behind a weekday: "Donnerstag, 18. Dezember", "Freitag, dem 3. 10.". */
    private @Nullable Meaning dateBehind(Cursor cursor) {
        int start = cursor.at();
        boolean apart = cursor.mark(',') || cursor.mark('(');
        Lead lead = Lead.read(cursor, words);
        boolean same = !lead.hasPreposition() || apart && lead.is("am");
        Meaning date = same && lead.shift() == Shift.NONE ? dayOfMonth(cursor, lead) : null;
        if (date == null) {
            cursor.back(start);
        }
        return date;
    }

    private @Nullable Meaning dayOfMonth(Cursor cursor, Lead lead) {
        Meaning iso = isoDate(cursor);
        if (iso != null) {
            return iso;
        }
        Integer day = cursor.digits(1, LAST_DAY);
        if (day == null || !cursor.touchingMark('.')) {
            return null;
        }
        Integer month = cursor.number(words.months);
        if (month != null) {
            return abbreviated(cursor) ? valid(month, day, year(cursor)) : null;
        }
        Meaning numeric = numericDate(cursor, day, lead);
        if (numeric != null) {
            return numeric;
        }
        month = monthAhead(cursor);
        return month == null ? null : valid(month, day, null);
    }

    /** "2025-10-03". */
    private static @Nullable Meaning isoDate(Cursor cursor) {
        int start = cursor.at();
        Integer year = cursor.digits(FIRST_YEAR, LAST_YEAR);
        if (year != null && cursor.touchingMark('-')) {
            Integer month = cursor.digits(1, LAST_MONTH);
            Integer day =
                    month != null && cursor.touchingMark('-') ? cursor.digits(1, LAST_DAY) : null;
            if (month != null && day != null) {
                return valid(month, day, Year.of(year));
            }
        }
        cursor.back(start);
        return null;
    }

    /** "10." or "10. 2024" behind a day; a month alone needs words in front that lead to a day. */
    private static @Nullable Meaning numericDate(Cursor cursor, int day, Lead lead) {
        int start = cursor.at();
        boolean touches = cursor.peek(-1).touches(cursor.peek());
        Integer month = cursor.digits(1, LAST_MONTH);
        if (month != null && cursor.touchingMark('.')) {
            boolean near = cursor.peek(-1).touches(cursor.peek());
            Integer year = cursor.digits(FIRST_YEAR, LAST_YEAR);
            boolean two = cursor.peek().text().length() == 2;
            if (year == null && near && touches && two) {
                year = cursor.digits(0, SHORT_YEAR);
                year = year == null ? null : Integer.valueOf(year + THIS_CENTURY);
            }
            if (year != null || lead.hasPreposition() || lead.determined()) {
                return valid(month, day, year == null ? null : Year.of(year));
            }
        }
        cursor.back(start);
        return null;
    }

    /** The month that follows further days: "25. und 26. August". Moves nowhere. */
    private @Nullable Integer monthAhead(Cursor cursor) {
        int start = cursor.at();
        Integer month = null;
        for (int i = 0; i < MOST_DAYS && month == null; i++) {
            boolean comma = cursor.mark(',');
            boolean joined =
                    cursor.word("und")
                            || cursor.word("bis")
                            || cursor.word("sowie")
                            || cursor.word("oder")
                            || cursor.mark('/')
                            || cursor.mark('-')
                            || cursor.mark('–');
            Lead.read(cursor, words);
            if (!(comma || joined) && i > 0
                    || cursor.digits(1, LAST_DAY) == null
                    || !cursor.mark('.')) {
                break;
            }
            month = cursor.number(words.months);
        }
        cursor.back(start);
        return month;
    }

    /** Moves over the full stop of "Okt."; false if an abbreviation has none. */
    private boolean abbreviated(Cursor cursor) {
        return !words.abbreviated.contains(cursor.peek(-1).lower()) || cursor.touchingMark('.');
    }

    private static @Nullable Year year(Cursor cursor) {
        Integer number = cursor.digits(FIRST_YEAR, LAST_YEAR);
        return number == null ? null : Year.of(number);
    }

    private static @Nullable Meaning valid(int month, int day, @Nullable Year year) {
        int length = YearMonth.of(year == null ? LEAP_YEAR : year.number(), month).lengthOfMonth();
        return day <= length ? new DayOfMonth(month, day, year) : null;
    }

    /** "heute", "gestern Abend", "morgen Donnerstag", "Vortag", "Ostern". */
    private @Nullable Meaning namedDay(Cursor cursor, Lead lead) {
        Token token = cursor.peek();
        boolean noun =
                token.lower().equals("morgen")
                        && token.isCapitalised()
                        && (!lead.isBare() || cursor.peek(-1).isWord());
        Integer away = noun ? null : cursor.number(words.days);
        if (away != null) {
            return lead.determined() ? null : namedDay(cursor, away, lead);
        }
        if (lead.is("am") || lead.is("vom") || lead.determined() || lead.shift() != Shift.NONE) {
            if (cursor.word("vortag") || cursor.word("vortags")) {
                return new Meaning.FromThere(Unit.DAY, -1);
            }
            if (cursor.word("vorabend")) {
                return new PartOfDay(null, "EV", -1);
            }
            Meaning there = dayThere(cursor, lead);
            if (there != null) {
                return there;
            }
        }
        if (cursor.word("gleichentags")) {
            return new Meaning.SamePeriod(Unit.DAY);
        }
        if (cursor.word("tags")) {
            return cursor.word(words.later)
                    ? new Meaning.FromThere(Unit.DAY, 1)
                    : cursor.word(words.earlier) ? new Meaning.FromThere(Unit.DAY, -1) : null;
        }
        return feast(cursor);
    }

    private Meaning namedDay(Cursor cursor, int away, Lead lead) {
        Meaning day = new Meaning.NamedDay(away);
        if (away == 0) {
            if (lead.is("bis") || lead.is("seit") || lead.is("von") || lead.is("ab")) {
                return Meaning.date("PRESENT_REF");
            }
            Meaning part = partBehind(cursor, day);
            return part == day ? new Meaning.Today() : part;
        }
        WeekdayWord weekday = words.weekday(cursor.peek().lower());
        if (weekday != null && weekday.part() == null) {
            cursor.next();
        }
        return partBehind(cursor, day);
    }

    /** "Tag darauf", "Tag danach", "selben Tag". */
    private @Nullable Meaning dayThere(Cursor cursor, Lead lead) {
        if (!cursor.word("tag")) {
            return null;
        }
        if (lead.shift() == Shift.SAME || lead.shift() == Shift.THIS) {
            return new Meaning.SamePeriod(Unit.DAY);
        }
        return cursor.word(words.later)
                ? new Meaning.FromThere(Unit.DAY, 1)
                : cursor.word(words.earlier) ? new Meaning.FromThere(Unit.DAY, -1) : null;
    }

    private @Nullable Meaning feast(Cursor cursor) {
        Integer ordinal = cursor.number(words.ordinals);
        if (ordinal != null && cursor.word("advent")) {
            return new Meaning.Advent(Math.min(ordinal, 4));
        }
        if (ordinal != null && cursor.word("weihnachtstag")) {
            return new DayOfMonth(LAST_MONTH, 24 + ordinal, year(cursor));
        }
        String fixed = ordinal == null ? cursor.value(words.feasts) : null;
        if (fixed != null) {
            boolean night = cursor.peek(-1).lower().endsWith("nacht");
            String[] monthAndDay = fixed.split("-", 2);
            Meaning day =
                    new DayOfMonth(
                            Integer.parseInt(monthAndDay[0]),
                            Integer.parseInt(monthAndDay[1]),
                            year(cursor));
            return night ? new PartOfDay(day, "NI", 0) : day;
        }
        Integer offset = ordinal == null ? cursor.number(words.easterDays) : null;
        return offset == null ? null : new Meaning.EasterDay(offset, year(cursor));
    }

    /** "am Abend", "in der Nacht", "am frühen Morgen": on the day that is spoken of. */
    private @Nullable Meaning partOfDay(Cursor cursor, Lead lead) {
        early(cursor);
        Token word = cursor.peek();
        String part = word.isCapitalised() ? cursor.value(words.parts) : null;
        if (part == null
                || !(lead.hasPreposition()
                        || lead.shift() == Shift.THIS
                        || lead.shift() == Shift.SAME)) {
            return null;
        }
        int start = cursor.at();
        if (cursor.word("des") || cursor.word("vom")) {
            Meaning day = day(cursor, lead);
            if (day != null) {
                return new PartOfDay(day, part, 0);
            }
        }
        cursor.back(start);
        int away = cursor.word("zuvor") ? -1 : 0;
        return new PartOfDay(null, part, away);
    }

    /** The time of day behind a day: "um 10.47 Uhr", ", 20 Uhr". */
    private Meaning withTime(Cursor cursor, Meaning day) {
        int start = cursor.at();
        boolean comma = cursor.mark(',');
        Lead lead = Lead.read(cursor, words);
        boolean leads =
                lead.is("um") || lead.is("gegen") || lead.is("ab") || lead.is("bis") || comma;
        if (leads || lead.isBare()) {
            Meaning time = clocks.read(cursor, lead);
            if (time instanceof Clock clock) {
                Meaning of = day instanceof PartOfDay part && part.day() != null ? part.day() : day;
                boolean late =
                        day instanceof PartOfDay part
                                && (part.part().equals("EV") || part.part().equals("AF"));
                int hour = late && clock.hour() < 12 ? clock.hour() + 12 : clock.hour();
                return new Clock(of, hour, clock.minute());
            }
        }
        cursor.back(start);
        return day;
    }
}
