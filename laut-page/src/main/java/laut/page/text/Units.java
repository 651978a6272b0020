package laut.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.text.SourceSpan;

/**
 * Cuts a source into units: usually a line each, as browsers copy pages; the lines of a paragraph
 * together where the text is hard-wrapped.
 */
final class Units {
    /** Wrapped text is not wider than this, and few of its lines end much before the margin. */
    private static final int WIDEST_WRAP = 120;

    private static final int MARGIN = 25;
    private static final int FEWEST_WRAPPED = 4;

    private static final Pattern MARK =
            Pattern.compile("([•·▪◦‣●○■*+–—›»>-]|\\d{1,3}[.)])[\\s\\u00A0]+(?=\\S)");
    private static final String BULLETS = "•·▪◦‣●○■";

    private final String source;
    private final List<Line> lines;

    private Units(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    static List<Unit> of(String source, List<Line> lines) {
        return new Units(source, lines).cut();
    }

    private List<Unit> cut() {
        boolean wrapped = isHardWrapped();
        String[] marks = listMarks();
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (wrapped && goesOn(last, marks)) {
                last++;
            }
            units.add(unit(i, last, marks[i]));
            i = last + 1;
        }
        return units;
    }

    private boolean goesOn(int line, String[] marks) {
        return line + 1 < lines.size()
                && !lines.get(line + 1).afterBlank()
                && marks[line + 1].isEmpty();
    }

    private Unit unit(int first, int last, String mark) {
        int start = lines.get(first).start();
        if (!mark.isEmpty()) {
            start += mark.length();
            while (Blank.is(source.charAt(start))) {
                start++;
            }
        }
        int end = lines.get(last).end();
        return new Unit(source.substring(start, end), new SourceSpan(start, end), mark);
    }

    private boolean isHardWrapped() {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.length());
        }
        int inner = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()) {
                inner++;
                full += lines.get(i).length() >= widest - MARGIN ? 1 : 0;
            }
        }
        return widest <= WIDEST_WRAP && inner >= FEWEST_WRAPPED && full * 10 >= inner * 7;
    }

    /** Each line's list mark, or "". A dash or a number alone is none: it takes a neighbour. */
    private String[] listMarks() {
        String[] marks = new String[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = possibleMark(lines.get(i));
        }
        boolean[] sure = new boolean[marks.length];
        for (int i = 0; i < marks.length; i++) {
            sure[i] =
                    !marks[i].isEmpty()
                            && (BULLETS.contains(marks[i])
                                    || (i > 0 && follows(marks[i - 1], marks[i]))
                                    || (i + 1 < marks.length && follows(marks[i], marks[i + 1])));
        }
        for (int i = 0; i < marks.length; i++) {
            marks[i] = sure[i] ? marks[i] : "";
        }
        return marks;
    }

    private String possibleMark(Line line) {
        Matcher matcher = MARK.matcher(source).region(line.start(), line.end());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static boolean follows(String mark, String next) {
        if (mark.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (!Character.isDigit(mark.charAt(0)) || !Character.isDigit(next.charAt(0))) {
            return mark.equals(next);
        }
        return number(next) == number(mark) + 1;
    }

    private static int number(String mark) {
        return Integer.parseInt(mark.substring(0, mark.length() - 1));
    }
}
