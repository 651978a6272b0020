package laut.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import laut.model.text.CharSpan;

/**
 * A stretch of text under the same marks throughout. HTML elements cannot cross, statements can:
 * cut at every border of a mark, they no longer need to.
 *
 * @param span where it stands in the article's text; never empty
 * @param marks those that cover it, the outermost first
 */
record Segment(CharSpan span, List<Mark> marks) {

    /** Outer statements first; of crossing ones, the one that began first. */
    private static final Comparator<Mark> OUTERMOST_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.entry().depth())
                    .thenComparing(Mark::span)
                    .thenComparingInt(Mark::n);

    /** Cuts a part of the article at the borders of the marks that touch it. */
    static List<Segment> of(CharSpan part, List<Mark> marks) {
        List<Mark> byStart =
                marks.stream()
                        .filter(mark -> mark.span().overlaps(part))
                        .sorted(Comparator.comparing(Mark::span))
                        .toList();
        List<Segment> segments = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int start = part.start();
        for (int border : borders(part, byStart)) {
            if (border > start) {
                segments.add(
                        new Segment(
                                new CharSpan(start, border),
                                open.stream().sorted(OUTERMOST_FIRST).toList()));
                start = border;
            }
            int here = border;
            open.removeIf(mark -> mark.span().end() <= here);
            while (next < byStart.size() && byStart.get(next).span().start() <= here) {
                Mark mark = byStart.get(next++);
                if (mark.span().end() > here) {
                    open.add(mark);
                }
            }
        }
        return segments;
    }

    private static TreeSet<Integer> borders(CharSpan part, List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(part.start(), part.end()));
        for (Mark mark : marks) {
            borders.add(Math.max(part.start(), mark.span().start()));
            borders.add(Math.min(part.end(), mark.span().end()));
        }
        return borders;
    }
}
