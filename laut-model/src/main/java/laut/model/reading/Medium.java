package laut.model.reading;

import java.util.Locale;

/** In which medium the words were uttered. */
public enum Medium {
    SPEECH,
    WRITING,
    THOUGHT,
    /** Said or written: it cannot be told. */
    SPEECH_WRITING,
    /** Said or thought: it cannot be told. */
    SPEECH_THOUGHT,
    /** Written or thought: it cannot be told. */
    THOUGHT_WRITING;

    /** The word the annotation guide uses, as in JSON and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for a word of the guide.
     *
     * @throws IllegalArgumentException if the guide has no such word
     */
    public static Medium of(String word) {
        for (Medium value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a word for medium: '" + word + "'");
    }
}
