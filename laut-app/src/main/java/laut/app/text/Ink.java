package laut.app.text;

import laut.app.view.ActFamily;

/**
 * Colour and weight on a terminal, or none at all. Only the terminal's own sixteen colours are
 * used, so that the user's light or dark theme decides how they look. Immutable.
 */
public final class Ink {
    /** Writes words as they are. */
    public static final Ink NONE = new Ink(false);

    /** Writes words with the select-graphic-rendition sequences of ECMA-48. */
    public static final Ink COLOUR = new Ink(true);

    private final boolean coloured;

    private Ink(boolean coloured) {
        this.coloured = coloured;
    }

    public String bold(String words) {
        return with("1", words);
    }

    public String dim(String words) {
        return with("2", words);
    }

    public String italic(String words) {
        return with("3", words);
    }

    /** For what deserves doubt. */
    public String doubt(String words) {
        return with("33", words);
    }

    public String act(ActFamily family, String words) {
        return with(
                switch (family) {
                    case ASSERTION -> "36";
                    case JUDGEMENT -> "35";
                    case COMMITMENT -> "32";
                    case DEMAND -> "33";
                    case THREAT -> "1;31";
                    case REJECTION -> "31";
                },
                words);
    }

    private String with(String rendition, String words) {
        return coloured && !words.isEmpty()
                ? "\u001b[" + rendition + "m" + words + "\u001b[0m"
                : words;
    }
}
