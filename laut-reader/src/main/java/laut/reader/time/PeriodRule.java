package laut.reader.time;

import java.util.Set;
import laut.reader.time.Meaning.FromThere;
import laut.reader.time.Meaning.PartOfYear;
import laut.reader.time.Meaning.Period;
import org.jspecify.annotations.Nullable;

/**
 * Units of the calendar by their place: "nächste Woche", "am Wochenende", "im Vorjahr", "bis
 * Jahresende", "Ende des Jahres", "im zweiten Quartal 2024", "im 19. Jahrhundert".
 */
final class PeriodRule implements Rule {

    private static final int LAST_CENTURY = 21;
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private final Words words;
    private final YearRule years;

    PeriodRule(Words words, YearRule years) {
        this.words = words;
        this.years = years;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        int start = cursor.at();
        Meaning numbered = numbered(cursor, lead);
        if (numbered != null) {
            return numbered;
        }
        cursor.back(start);
        String named =
                lead.determined() && cursor.peek().lower().equals("heuer")
                        ? null
                        : cursor.value(words.named);
        return named == null ? unit(cursor, lead) : named(cursor, named);
    }

    /** "zweiten Quartal 2024", "ersten Halbjahr", "19. Jahrhundert". */
    private @Nullable Meaning numbered(Cursor cursor, Lead lead) {
        Integer number = cursor.number(words.ordinals);
        if (number == null) {
            number = cursor.digits(1, LAST_CENTURY);
            if (number == null || !cursor.touchingMark('.')) {
                return null;
            }
        }
        Unit unit = cursor.unit(words.one);
        if (unit == Unit.CENTURY) {
            return Meaning.date("%02d".formatted(number - 1));
        }
        if (unit == Unit.QUARTER && number <= QUARTERS) {
            return new PartOfYear("Q" + number, years.behind(cursor), lead.shift());
        }
        return unit == Unit.HALF && number <= HALVES
                ? new PartOfYear("H" + number, years.behind(cursor), lead.shift())
                : null;
    }

    /** "Vorjahr", "Jahresende 2024". */
    private static Meaning named(Cursor cursor, String awayAndUnit) {
        int end = awayAndUnit.length() - 1;
        int away = Integer.parseInt(awayAndUnit.substring(0, end));
        Unit unit = Unit.of(awayAndUnit.substring(end));
        Year year = unit == Unit.YEAR && away == 0 ? Year.read(cursor) : null;
        return year == null
                ? new Period(unit, away)
                : Meaning.date(Integer.toString(year.number()));
    }

    private @Nullable Meaning unit(Cursor cursor, Lead lead) {
        cursor.adjective(Set.of("wochenende"));
        Unit unit = cursor.peek().isCapitalised() ? cursor.unit(words.one) : null;
        if (unit == null || unit.isClock()) {
            return null;
        }
        if (lead.shift() == Shift.SAME) {
            return new Meaning.SamePeriod(unit);
        }
        if (cursor.word(words.later)) {
            return new FromThere(unit, 1);
        }
        if (cursor.word(words.earlier)) {
            return new FromThere(unit, -1);
        }
        boolean weekend = unit == Unit.WEEKEND && !lead.isBare();
        boolean placed = unit != Unit.DAY && (lead.shift() != Shift.NONE || lead.third());
        return weekend || placed ? new Period(unit, lead.shift().steps()) : null;
    }
}
