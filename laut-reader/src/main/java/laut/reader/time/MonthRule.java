package laut.reader.time;

import laut.reader.time.Meaning.Month;
import laut.reader.time.Meaning.Season;
import org.jspecify.annotations.Nullable;

/** Months and seasons: "seit September", "Mitte August 2024", "im Herbst", "heuer im Mai". */
final class MonthRule implements Rule {

    private final Words words;
    private final YearRule years;

    MonthRule(Words words, YearRule years) {
        this.words = words;
        this.years = years;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        if (!lead.determined() && cursor.word("heuer")) {
            return cursor.word("im") ? named(cursor, Shift.NONE, Year.away(0)) : null;
        }
        if (lead.determined() || lead.shift() != Shift.NONE) {
            cursor.adjective(words.seasons.keySet());
        }
        Meaning found = named(cursor, lead.shift(), null);
        boolean year =
                (found instanceof Month month && month.year() != null)
                        || (found instanceof Season season && season.year() != null);
        return lead.isBare() && !year ? null : found;
    }

    private @Nullable Meaning named(Cursor cursor, Shift shift, @Nullable Year known) {
        if (!cursor.peek().isCapitalised()) {
            return null;
        }
        boolean abbreviated = words.abbreviated.contains(cursor.peek().lower());
        Integer month = cursor.number(words.months);
        String season = month == null ? cursor.value(words.seasons) : null;
        if (abbreviated && !cursor.touchingMark('.')) {
            return null;
        }
        Year year = known == null ? years.behind(cursor) : known;
        if (month != null) {
            return new Month(month, year, shift);
        }
        return season == null ? null : new Season(season, year, shift);
    }
}
