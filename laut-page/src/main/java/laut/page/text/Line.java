package laut.page.text;

import java.util.ArrayList;
import java.util.List;
import laut.page.failure.PageException;
import laut.page.failure.Reason;

/**
 * A line with something in it.
 *
 * @param from index of its first character in the source
 * @param to index after its last character, line break excluded
 * @param start index of its first character that is not blank
 * @param end index after its last character that is not blank
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(int from, int to, int start, int end, boolean afterBlank) {

    int length() {
        return end - start;
    }

    /**
     * The lines of a text, blank ones left out; CR, LF, CR LF and the Unicode separators end a
     * line.
     *
     * @param source what the user called it
     * @throws PageException if there are none, or more than {@code most}
     */
    static List<Line> of(String text, String source, int most) throws PageException {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isBreak(text.charAt(to))) {
                to++;
            }
            Line line = trimmed(text, from, to, afterBlank);
            afterBlank = line.length() == 0;
            if (!afterBlank) {
                if (lines.size() == most) {
                    throw new PageException(source, Reason.TOO_MANY_LINES.with(most));
                }
                lines.add(line);
            }
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
        if (lines.isEmpty()) {
            throw new PageException(source, Reason.NO_WORDS.with());
        }
        return lines;
    }

    private static Line trimmed(String text, int from, int to, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Line(from, to, start, end, afterBlank);
    }

    private static boolean isBreak(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }
}
