package laut.reader.decode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.model.reading.Form;
import laut.reader.label.Role;

/** A statement while it is being decoded, in pieces of the article. */
final class Quote {
    final Form form;
    final int begin;
    final int end;
    final double probability;
    final List<PieceRange> later = new ArrayList<>();
    final Map<Role, List<PieceRange>> mentions = new EnumMap<>(Role.class);

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

    /** The mentions found in a role. */
    List<PieceRange> mentions(Role role) {
        return mentions.getOrDefault(role, List.of());
    }

    int lastEnd() {
        return later.isEmpty() ? end : later.getLast().last();
    }

    /**
     * Whether both cannot be right: statements nest or stand apart, they never cross, and the same
     * words are given in one form only, unless they tell an act or are quoted within another.
     */
    boolean contradicts(Quote other) {
        boolean apart = other.end < begin || end < other.begin;
        boolean within = begin >= other.begin && end <= other.end;
        boolean around = begin <= other.begin && end >= other.end;
        boolean same =
                within && around && (form == other.form || (isContent() && other.isContent()));
        return same || !(apart || within || around);
    }

    private boolean isContent() {
        return switch (form) {
            case INDIRECT, INDIRECT_FREE, FREE -> true;
            case DIRECT, REPORTED -> false;
        };
    }
}
