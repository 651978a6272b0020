package laut.model.reading;

import java.util.Locale;

/** How the words of a statement are given. */
public enum Form {
    /** In quotation marks. */
    DIRECT,
    /** A content clause with a frame around cue and speaker. */
    INDIRECT,
    /** Told as an act, without a content clause. */
    REPORTED,
    /** A main clause in the subjunctive that continues a statement without a frame of its own. */
    INDIRECT_FREE,
    /** Like {@link #INDIRECT_FREE}, but in the indicative, mostly with "sollen" or "müssen". */
    FREE;

    /** The word the annotation guide uses, as in JSON and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for a word of the guide.
     *
     * @throws IllegalArgumentException if the guide has no such word
     */
    public static Form of(String word) {
        for (Form value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a word for form: '" + word + "'");
    }
}
