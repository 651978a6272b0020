package laut.reader.decode;

import java.util.ArrayList;
import java.util.List;
import laut.model.reading.Form;

/** The quote of a statement while it is being decoded, in pieces of the article. */
final class Quote {
    final Form form;
    final int begin;
    final int end;
    final double probability;
    final List<PieceRange> later = new ArrayList<>();

    Quote(Form form, int begin, double probability, int end) {
        this.form = form;
        this.begin = begin;
        this.probability = probability;
        this.end = end;
    }

    /** All its ranges in order of the text. */
    List<PieceRange> ranges() {
        List<PieceRange> ranges = new ArrayList<>();
        ranges.add(new PieceRange(begin, end));
        ranges.addAll(later);
        return ranges;
    }

    int lastEnd() {
        return later.isEmpty() ? end : later.getLast().last();
    }

    /** Whether both are of one form, overlap, and neither lies strictly within the other. */
    boolean contradicts(Quote other) {
        boolean overlap = begin <= other.end && other.begin <= end;
        boolean within = begin > other.begin && end <= other.end;
        boolean around = begin < other.begin && end >= other.end;
        return form == other.form && overlap && !within && !around;
    }
}
