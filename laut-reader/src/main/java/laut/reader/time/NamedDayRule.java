package laut.reader.time;

import java.time.MonthDay;
import laut.reader.time.Meaning.DayOfMonth;
import laut.reader.time.Meaning.FromThere;
import laut.reader.time.Meaning.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Days that are named otherwise than by week and month: "heute", "übermorgen", "am Vortag", "tags
 * darauf", "am selben Tag", "Ostern", "am zweiten Advent".
 */
final class NamedDayRule implements Rule {

    private static final int CHRISTMAS_EVE = 24;
    private static final int DECEMBER = 12;
    private static final int SUNDAYS_IN_ADVENT = 4;

    private final Words words;

    NamedDayRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        Integer away = isMorning(cursor, lead) ? null : cursor.number(words.days);
        if (away != null) {
            return lead.determined() ? null : fromToday(cursor, away, lead);
        }
        Meaning there = fromThere(cursor, lead);
        return there == null ? feast(cursor) : there;
    }

    /** "Morgen" as a part of the day: "am Morgen", "Guten Morgen". */
    private static boolean isMorning(Cursor cursor, Lead lead) {
        Token word = cursor.peek();
        return word.lower().equals("morgen")
                && word.isCapitalised()
                && (!lead.isBare() || cursor.peek(-1).isWord());
    }

    private Meaning fromToday(Cursor cursor, int away, Lead lead) {
        if (away == 0) {
            boolean stretch = lead.is("bis") || lead.is("seit") || lead.is("von") || lead.is("ab");
            return stretch ? Meaning.date("PRESENT_REF") : new Meaning.Today();
        }
        Words.WeekdayWord weekday = words.weekday(cursor.peek().lower());
        if (weekday != null && weekday.part() == null) {
            cursor.next();
        }
        return new Meaning.NamedDay(away);
    }

    /** Counted from the day that was named before. */
    private @Nullable Meaning fromThere(Cursor cursor, Lead lead) {
        if (cursor.word("gleichentags")) {
            return new Meaning.SamePeriod(Unit.DAY);
        }
        if (cursor.word("tags")) {
            return further(cursor);
        }
        if (lead.isBare()) {
            return null;
        }
        if (cursor.word("vortag")) {
            return new FromThere(Unit.DAY, -1);
        }
        if (cursor.word("vorabend")) {
            return new PartOfDay(null, "EV", -1);
        }
        if (!cursor.word("tag")) {
            return null;
        }
        boolean same = lead.shift() == Shift.SAME || lead.shift() == Shift.THIS;
        return same ? new Meaning.SamePeriod(Unit.DAY) : further(cursor);
    }

    /** "darauf", "zuvor" behind a day. */
    private @Nullable Meaning further(Cursor cursor) {
        if (cursor.word(words.later)) {
            return new FromThere(Unit.DAY, 1);
        }
        return cursor.word(words.earlier) ? new FromThere(Unit.DAY, -1) : null;
    }

    private @Nullable Meaning feast(Cursor cursor) {
        Integer ordinal = cursor.number(words.ordinals);
        if (ordinal != null) {
            if (cursor.word("advent")) {
                return new Meaning.Advent(Math.min(ordinal, SUNDAYS_IN_ADVENT));
            }
            return cursor.word("weihnachtstag")
                    ? new DayOfMonth(DECEMBER, CHRISTMAS_EVE + ordinal, Year.read(cursor))
                    : null;
        }
        String fixed = cursor.value(words.feasts);
        if (fixed != null) {
            boolean night = cursor.peek(-1).lower().endsWith("nacht");
            MonthDay on = MonthDay.parse("--" + fixed);
            Meaning day = new DayOfMonth(on.getMonthValue(), on.getDayOfMonth(), Year.read(cursor));
            return night ? new PartOfDay(day, "NI", 0) : day;
        }
        Integer offset = cursor.number(words.easterDays);
        return offset == null ? null : new Meaning.EasterDay(offset, Year.read(cursor));
    }
}
