package laut.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * The lines of a source, blank ones left out; CR, LF, CR LF and the Unicode separators end a
     * line. Empty if there are more than {@code most}.
     */
    static Optional<List<Line>> of(String source, int most) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int from = 0;
        while (from < source.length()) {
            int to = from;
            while (to < source.length() && !isBreak(source.charAt(to))) {
                to++;
            }
            Line line = trimmed(source, from, to, afterBlank);
            afterBlank = line.length() == 0;
            if (!afterBlank) {
                if (lines.size() == most) {
                    return Optional.empty();
                }
                lines.add(line);
            }
            from = to + (source.startsWith("\r\n", to) ? 2 : 1);
        }
        return Optional.of(lines);
    }

    private static Line trimmed(String source, int from, int to, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && Blank.is(source.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(source.charAt(end - 1))) {
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
