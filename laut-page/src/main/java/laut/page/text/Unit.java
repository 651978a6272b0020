package laut.page.text;

import laut.model.text.SourceSpan;

/**
 * A stretch of the source that stands on its own: a line, or the lines of a hard-wrapped paragraph.
 *
 * @param words the source at {@code span}, exactly
 * @param span where it stands, without list mark and surrounding space
 * @param mark the list mark before it ("•", "2."), or empty
 */
record Unit(String words, SourceSpan span, String mark) {

    /** Longest unit that may be a headline or subhead. */
    private static final int LONGEST_HEADLINE = 160;

    /** Sentences of this length are paragraphs, not teasers of other articles. */
    private static final int SURE_PARAGRAPH = 100;

    boolean isListItem() {
        return !mark.isEmpty();
    }

    /** Ends like a sentence, seen through closing quotation marks and a final "(dpa)". */
    boolean endsSentence() {
        return ".!?…:".indexOf(closing()) >= 0;
    }

    /** Short, and without the full stop or comma of running text; "?" and "!" may end it. */
    boolean isHeadlineLike() {
        return words.length() <= LONGEST_HEADLINE
                && ".…:;,".indexOf(closing()) < 0
                && words.chars().anyMatch(Character::isLetter);
    }

    /** Running text beyond doubt. */
    boolean isRunningText() {
        return (endsSentence() && words.length() >= SURE_PARAGRAPH)
                || words.length() > LONGEST_HEADLINE;
    }

    /** The first or only sentence of running text, which may be short. */
    boolean isSentence() {
        return (endsSentence() && !isHeadlineLike()) || isRunningText();
    }

    int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = Blank.is(words.charAt(i));
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return count;
    }

    /** The last character that is neither closing mark nor part of a final parenthesis. */
    private char closing() {
        int end = words.length();
        if (words.endsWith(")")) {
            int open = words.lastIndexOf('(');
            end = open > 0 && end - open < 60 ? open : end;
        }
        while (end > 0
                && ("”“\"«»’‘›‹')]".indexOf(words.charAt(end - 1)) >= 0
                        || Blank.is(words.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? ' ' : words.charAt(end - 1);
    }
}
