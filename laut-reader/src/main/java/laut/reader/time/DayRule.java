package laut.reader.time;

import laut.reader.time.Meaning.Clock;
import laut.reader.time.Meaning.PartOfDay;
import laut.reader.time.Words.WeekdayWord;
import org.jspecify.annotations.Nullable;

/**
 * Days and parts of them: "Samstag", "am Mittwochabend", "bis Donnerstag kommender Woche", "gestern
 * früh", "in der Nacht zum Samstag", "am Dienstag um 10.47 Uhr", and whatever day the other rules
 * for days read.
 */
final class DayRule implements Rule {

    private static final int NOON = 12;

    private final Words words;
    private final ClockRule clocks;
    private final DateRule dates;
    private final NamedDayRule named;

    DayRule(Words words, ClockRule clocks) {
        this.words = words;
        this.clocks = clocks;
        dates = new DateRule(words);
        named = new NamedDayRule(words);
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

    /**
     * "Nacht zum Samstag", "Nacht auf den 28. Juli", "Nacht von Freitag auf Samstag"; moves nowhere
     * if it is none.
     */
    private @Nullable Meaning night(Cursor cursor, Lead lead) {
        int start = cursor.at();
        if (cursor.word("nacht")) {
            if (cursor.word("von") || cursor.word("vom")) {
                day(cursor, lead);
            }
            boolean bound = cursor.word("zum") || cursor.word("auf") || cursor.word("des");
            Lead inner = Lead.read(cursor, words);
            Meaning day = bound ? day(cursor, inner) : null;
            if (day != null) {
                return day instanceof PartOfDay ? day : new PartOfDay(day, "NI", 0);
            }
        }
        cursor.back(start);
        return null;
    }

    /** A day, with the part of it that grew to its name; moves nowhere if it is none. */
    private @Nullable Meaning day(Cursor cursor, Lead lead) {
        int start = cursor.at();
        boolean early = early(cursor);
        int name = cursor.at();
        Meaning weekday = weekday(cursor, lead);
        if (weekday != null) {
            Meaning date = dateBehind(cursor);
            return date == null ? weekday : date;
        }
        Meaning date = dates.read(cursor, lead);
        if (date == null && !early) {
            cursor.back(name);
            date = named.read(cursor, lead);
        }
        if (date == null) {
            cursor.back(start);
            return null;
        }
        return partBehind(cursor, date);
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
        return word.part() == null ? partBehind(cursor, day) : new PartOfDay(day, word.part(), 0);
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

    /** "früh", "Abend", "in der Früh" behind a day. */
    private Meaning partBehind(Cursor cursor, Meaning day) {
        int start = cursor.at();
        boolean within = cursor.word("in") && cursor.word("der");
        Token word = cursor.peek();
        boolean tomorrow = word.lower().equals("morgen") && !word.isCapitalised();
        String part = tomorrow ? null : cursor.value(words.parts);
        boolean fits = part != null && (cursor.at() == start + 1 || (within && part.equals("MO")));
        if (!fits || part == null) {
            cursor.back(start);
            return day;
        }
        Meaning of = day instanceof Meaning.Today ? new Meaning.NamedDay(0) : day;
        return new PartOfDay(of, part, 0);
    }

    /** The date behind a weekday: "Donnerstag, 18. Dezember", "Freitag, dem 3. 10.". */
    private @Nullable Meaning dateBehind(Cursor cursor) {
        int start = cursor.at();
        boolean apart = cursor.mark(',') || cursor.mark('(');
        Lead lead = Lead.read(cursor, words);
        boolean same = !lead.hasPreposition() || (apart && lead.is("am"));
        Meaning date = same && lead.shift() == Shift.NONE ? dates.read(cursor, lead) : null;
        if (date == null) {
            cursor.back(start);
        }
        return date;
    }

    /** "am Abend", "in der Nacht", "am frühen Morgen": on the day that is spoken of. */
    private @Nullable Meaning partOfDay(Cursor cursor, Lead lead) {
        early(cursor);
        boolean led =
                lead.hasPreposition() || lead.shift() == Shift.THIS || lead.shift() == Shift.SAME;
        String part = led && cursor.peek().isCapitalised() ? cursor.value(words.parts) : null;
        if (part == null) {
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
        return new PartOfDay(null, part, cursor.word("zuvor") ? -1 : 0);
    }

    /** The time of day behind a day: "um 10.47 Uhr", ", 20 Uhr". */
    private Meaning withTime(Cursor cursor, Meaning day) {
        int start = cursor.at();
        boolean comma = cursor.mark(',');
        Lead lead = Lead.read(cursor, words);
        boolean leads = lead.is("um") || lead.is("gegen") || lead.is("ab") || lead.is("bis");
        boolean may = leads || comma || lead.isBare();
        if (may && clocks.read(cursor, lead) instanceof Clock clock) {
            PartOfDay part = day instanceof PartOfDay known ? known : null;
            boolean late = part != null && (part.part().equals("EV") || part.part().equals("AF"));
            int hour = late && clock.hour() < NOON ? clock.hour() + NOON : clock.hour();
            Meaning whole = part != null && part.day() != null ? part.day() : day;
            return new Clock(whole, hour, clock.minute());
        }
        cursor.back(start);
        return day;
    }
}
