package laut.train.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;

/** A part of a statement that is scored in tokens. */
public enum Part {
    QUOTE,
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE;

    /** Every part but the quote. */
    static final Set<Part> ROLES = EnumSet.complementOf(EnumSet.of(QUOTE));

    static final Set<Part> ALL = EnumSet.allOf(Part.class);

    /** The word the annotation guide uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<CharSpan> of(Statement statement) {
        return switch (this) {
            case QUOTE -> statement.quote();
            case SPEAKER -> statement.speaker();
            case CUE -> statement.cue();
            case FRAME -> statement.frame();
            case ADDRESSEE -> statement.addressee();
        };
    }
}
