package laut.reader.sentence;

/**
 * The word behind a possible end of a sentence, without the marks in front of it.
 *
 * @param word empty if there is none near
 * @param marked whether quotation marks, brackets or dashes stand in front of it
 */
record NextWord(String word, boolean marked) {

    /** Beyond this many characters nothing is looked for: long runs of marks must not cost time. */
    private static final int REACH = 48;

    static NextWord after(CharSequence text, int from, int limit) {
        int gap = Blank.skip(text, from, limit);
        int reach = Math.min(limit, gap + REACH);
        int start = gap;
        while (start < reach && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < reach && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new NextWord(text.subSequence(start, end).toString(), start > gap);
    }

    /** A capital, a digit, or a letter of a script without case. */
    boolean startsLikeSentence() {
        return !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
    }

    boolean isNumber() {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
