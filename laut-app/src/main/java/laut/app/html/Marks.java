package laut.app.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laut.app.view.Outline;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;

/** All marks of an article, by the part of the article they touch. */
final class Marks {
    private final List<CharSpan> parts;
    private final Map<CharSpan, List<Mark>> byPart = new HashMap<>();
    private final Map<CharSpan, List<Outline.Entry>> beginning = new HashMap<>();

    Marks(List<CharSpan> parts, List<Outline.Entry> entries) {
        this.parts = parts;
        for (Outline.Entry entry : entries) {
            Statement statement = entry.statement();
            add(statement.quote(), Mark.Part.QUOTE, entry);
            add(statement.speaker(), Mark.Part.SPEAKER, entry);
            add(statement.cue(), Mark.Part.CUE, entry);
            beginning
                    .computeIfAbsent(home(statement.extent().start()), p -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The segments of one part. */
    List<Segment> segments(CharSpan part) {
        return Segment.of(part, byPart.getOrDefault(part, List.of()));
    }

    /** The statements that begin in one part, in the order of the outline. */
    List<Outline.Entry> beginningIn(CharSpan part) {
        return beginning.getOrDefault(part, List.of());
    }

    private void add(List<CharSpan> spans, Mark.Part kind, Outline.Entry entry) {
        for (CharSpan span : spans) {
            for (int i = lastStartingBy(span.start());
                    i < parts.size() && parts.get(i).start() < span.end();
                    i++) {
                if (parts.get(i).overlaps(span)) {
                    byPart.computeIfAbsent(parts.get(i), p -> new ArrayList<>())
                            .add(new Mark(span, kind, entry));
                }
            }
        }
    }

    private CharSpan home(int offset) {
        return parts.get(lastStartingBy(offset));
    }

    /** Index of the last part that starts at or before the offset; the first part if none does. */
    private int lastStartingBy(int offset) {
        int low = 0;
        int high = parts.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
