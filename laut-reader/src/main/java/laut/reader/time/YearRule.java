package laut.reader.time;

import org.jspecify.annotations.Nullable;

/** Years and decades: "2024", "im Jahr 2024", "Neunzigerjahre", "1980er-Jahre". */
final class YearRule implements Rule {

    /** Other numbers of four digits are counts, unless words say that they are years. */
    private static final int FIRST_PROBABLE = 1800;

    private static final int LAST_PROBABLE = 2060;
    private static final int LAST_CENTURY = 1900;
    private static final int YEARS_PER_DECADE = 10;
    private static final int YEARS_PER_CENTURY = 100;

    private final Words words;

    YearRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        int start = cursor.at();
        Integer decade = cursor.peek().isNumber() ? decadeInDigits(cursor) : decadeInWords(cursor);
        if (decade != null) {
            return decade(decade);
        }
        cursor.back(start);
        boolean word = cursor.word(words.years);
        Token digits = cursor.peek();
        Year year = Year.read(cursor);
        boolean sure = word || (year != null && isYear(cursor, digits, year.number(), lead));
        return year == null || !sure ? null : Meaning.date(Integer.toString(year.number()));
    }

    /** Whether a number is a year by what stands around it: not "2000 Menschen", "1900 Autos". */
    private boolean isYear(Cursor cursor, Token digits, int number, Lead lead) {
        Token next = cursor.peek();
        boolean grows = digits.touches(next) && (next.isWord() || isDecimal(cursor));
        boolean measures = words.quantities.contains(next.lower()) || next.is('%');
        boolean round = next.isCapitalised() && number % YEARS_PER_CENTURY == 0;
        boolean led = lead.third() || lead.is("seit") || lead.is("bis") || lead.is("ab");
        boolean probable = FIRST_PROBABLE <= number && number <= LAST_PROBABLE;
        return !grows && !measures && !round && (probable || led);
    }

    private static boolean isDecimal(Cursor cursor) {
        Token mark = cursor.peek();
        return (mark.is('.') || mark.is(',') || mark.is(':'))
                && mark.touches(cursor.peek(1))
                && cursor.peek(1).isNumber();
    }

    /**
     * Reads "2024", "des Jahres 2024", "vorigen Jahres", "des Vorjahres" behind a part of a year;
     * null, and no move, if there is nothing of the kind.
     */
    @Nullable Year behind(Cursor cursor) {
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
        Year year = shift == null && of == word ? Year.read(cursor) : null;
        if (year != null && !isCount(cursor, year.number())) {
            return year;
        }
        cursor.back(start);
        return null;
    }

    /** "im September 1100 Verbindungen". */
    private static boolean isCount(Cursor cursor, int number) {
        return cursor.peek().isCapitalised()
                && (number < FIRST_PROBABLE || number % YEARS_PER_CENTURY == 0);
    }

    /** "1990er-Jahre", "90er Jahren", "1980ern". */
    private @Nullable Integer decadeInDigits(Cursor cursor) {
        Integer digits = cursor.digits(0, Year.LAST);
        boolean touches = cursor.peek(-1).touches(cursor.peek());
        boolean alone = cursor.peek().lower().equals("ern");
        if (digits == null || !touches || !(cursor.word("er") || cursor.word("ern"))) {
            return null;
        }
        cursor.touchingMark('-');
        return cursor.word(words.years) || alone || digits >= Year.FIRST ? digits : null;
    }

    /** "Neunzigerjahre", "neunziger Jahre", "Neunzigern". */
    private @Nullable Integer decadeInWords(Cursor cursor) {
        String lower = cursor.next().lower();
        int end = lower.indexOf("ger");
        Integer tens = end < 0 ? null : words.number(lower.substring(0, end + 1));
        if (tens == null || tens % YEARS_PER_DECADE != 0 || tens < YEARS_PER_DECADE) {
            return null;
        }
        String rest = lower.substring(end + "ger".length());
        boolean whole = rest.equals("n") || words.years.contains(rest);
        return whole || (rest.isEmpty() && cursor.word(words.years)) ? tens : null;
    }

    private static @Nullable Meaning decade(int year) {
        boolean full = year >= Year.FIRST;
        if (year % YEARS_PER_DECADE != 0 || (!full && year >= YEARS_PER_CENTURY)) {
            return null;
        }
        int from = full ? year : LAST_CENTURY + year;
        return Meaning.date(Integer.toString(from / YEARS_PER_DECADE));
    }
}
