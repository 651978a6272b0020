package laut.reader.time;

import org.jspecify.annotations.Nullable;

/**
 * What stands in front of the words that name a time: "bis zum", "am vergangenen", "seit Mitte".
 *
 * @param preposition the last preposition, in lower case, or empty
 * @param first the first one, where there are two ("bis zum")
 * @param determined whether there is an article or the like
 * @param shift what a word like "kommenden" says
 * @param third whether "Anfang", "Mitte" or "Ende" stands there
 */
record Lead(String preposition, String first, boolean determined, Shift shift, boolean third) {

    private static final int MOST_PREPOSITIONS = 2;

    /** Reads as much as there is, and moves behind it. */
    static Lead read(Cursor cursor, Words words) {
        String first = "";
        String last = "";
        if (cursor.peek().lower().equals("kurz")
                && words.prepositions.contains(cursor.peek(1).lower())) {
            cursor.next();
        }
        for (int i = 0; i < MOST_PREPOSITIONS; i++) {
            String lower = cursor.peek().lower();
            if (!cursor.word(words.prepositions)) {
                break;
            }
            first = first.isEmpty() ? lower : first;
            last = lower;
        }
        boolean third = cursor.word(words.thirds);
        boolean determined = cursor.word(words.determiners);
        Shift shift = shift(cursor, words);
        determined |= cursor.word(words.determiners);
        return new Lead(last, first, determined, shift, third);
    }

    private static Shift shift(Cursor cursor, Words words) {
        @Nullable String value = cursor.value(words.shifts);
        return value == null ? Shift.NONE : Shift.valueOf(value);
    }

    /** The same words in front of what is joined by "und". */
    Lead joined() {
        return new Lead(preposition, first, determined, Shift.NONE, third);
    }

    boolean hasPreposition() {
        return !preposition.isEmpty();
    }

    boolean isBare() {
        return preposition.isEmpty() && !determined && shift == Shift.NONE && !third;
    }

    boolean is(String word) {
        return preposition.equals(word) || first.equals(word);
    }
}
