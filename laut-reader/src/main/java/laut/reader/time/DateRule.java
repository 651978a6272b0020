package laut.reader.time;

import java.time.YearMonth;
import laut.reader.time.Meaning.DayOfMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days of a month: "3. Oktober", "3. Okt. 2024", "3. 10. 2024", "am 3.10.", "2024-10-03", and the
 * first of "25. und 26. August".
 */
final class DateRule implements Rule {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int LEAP_YEAR = 2000;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 99;

    /** "am 3., 4., 5., 6. und 7. Oktober": so many days may wait for their month. */
    private static final int MOST_DAYS = 8;

    private final Words words;

    DateRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        Meaning iso = iso(cursor);
        if (iso != null) {
            return iso;
        }
        Integer day = cursor.digits(1, LAST_DAY);
        if (day == null || !cursor.touchingMark('.')) {
            return null;
        }
        Integer month = cursor.number(words.months);
        if (month != null) {
            return isWhole(cursor) ? valid(month, day, Year.read(cursor)) : null;
        }
        Meaning numeric = numeric(cursor, day, lead);
        if (numeric != null) {
            return numeric;
        }
        month = monthAhead(cursor);
        return month == null ? null : valid(month, day, null);
    }

    /** "2025-10-03"; moves nowhere if it is none. */
    private static @Nullable Meaning iso(Cursor cursor) {
        int start = cursor.at();
        Year year = Year.read(cursor);
        if (year != null && cursor.touchingMark('-')) {
            Integer month = cursor.digits(1, LAST_MONTH);
            boolean joined = month != null && cursor.touchingMark('-');
            Integer day = joined ? cursor.digits(1, LAST_DAY) : null;
            if (month != null && day != null) {
                return valid(month, day, year);
            }
        }
        cursor.back(start);
        return null;
    }

    /** Moves over the full stop of "Okt."; false if an abbreviation has none. */
    private boolean isWhole(Cursor cursor) {
        return !words.abbreviated.contains(cursor.peek(-1).lower()) || cursor.touchingMark('.');
    }

    /** "10." or "10. 2024" behind a day; a month alone needs words in front that lead to a day. */
    private static @Nullable Meaning numeric(Cursor cursor, int day, Lead lead) {
        int start = cursor.at();
        boolean near = cursor.peek(-1).touches(cursor.peek());
        Integer month = cursor.digits(1, LAST_MONTH);
        if (month != null && cursor.touchingMark('.')) {
            Year year = Year.read(cursor);
            if (year == null && near) {
                year = shortYear(cursor);
            }
            if (year != null || lead.hasPreposition() || lead.determined()) {
                return valid(month, day, year);
            }
        }
        cursor.back(start);
        return null;
    }

    /** The "24" of "03.10.24". */
    private static @Nullable Year shortYear(Cursor cursor) {
        boolean fits = cursor.peek(-1).touches(cursor.peek()) && cursor.peek().text().length() == 2;
        Integer number = fits ? cursor.digits(0, LAST_SHORT_YEAR) : null;
        return number == null ? null : Year.of(THIS_CENTURY + number);
    }

    /** The month that follows further days: "25. und 26. August". Moves nowhere. */
    private @Nullable Integer monthAhead(Cursor cursor) {
        int start = cursor.at();
        Integer month = null;
        boolean more = true;
        for (int i = 0; i < MOST_DAYS && more && month == null; i++) {
            boolean joined = joint(cursor);
            Lead.read(cursor, words);
            more = joined && cursor.digits(1, LAST_DAY) != null && cursor.touchingMark('.');
            month = more ? cursor.number(words.months) : null;
        }
        cursor.back(start);
        return month;
    }

    /** Moves over ",", "und", ", und"; false if there is nothing that joins. */
    private boolean joint(Cursor cursor) {
        boolean comma = cursor.mark(',');
        boolean word = cursor.word(words.joints);
        return comma || word;
    }

    private static @Nullable Meaning valid(int month, int day, @Nullable Year year) {
        int length = YearMonth.of(year == null ? LEAP_YEAR : year.number(), month).lengthOfMonth();
        return day <= length ? new DayOfMonth(month, day, year) : null;
    }
}
