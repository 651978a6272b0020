package laut.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/**
 * Words measured and broken by the columns they take on a terminal: an emoji or a Chinese character
 * takes two, a combining accent none.
 */
final class Columns {
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");

    private Columns() {}

    /** How many columns the words take. */
    static int width(String words) {
        int columns = 0;
        for (int i = 0; i < words.length(); ) {
            int codePoint = words.codePointAt(i);
            columns += width(codePoint);
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    /**
     * Breaks words into lines of at most {@code width} columns, at spaces where there are any. No
     * words give no line.
     */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACES.splitAsStream(words).filter(w -> !w.isEmpty()).toList()) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            if (needed > width) {
                used = breakInside(word, width, line, lines);
            } else {
                line.append(word);
                used += needed;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Cuts a word no line can hold; returns the columns its last part takes on {@code line}. */
    private static int breakInside(String word, int width, StringBuilder line, List<String> lines) {
        int used = 0;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            int needed = width(codePoint);
            if (used > 0 && used + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += needed;
            i += Character.charCount(codePoint);
        }
        return used;
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
