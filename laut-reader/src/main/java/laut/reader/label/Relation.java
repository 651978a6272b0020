package laut.reader.label;

/**
 * What an origin points to: columns of the model's {@code from} and {@code to} outputs, {@link
 * Links#WIDTH} numbers each.
 */
public enum Relation {
    /** The last piece of the quote, or of the piece of a quote that begins here. */
    END,
    /** The begin of each later piece of the quote. */
    NEXT,
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE,
    CHANNEL,
    RELAY,
    /** Of a speaker's mention: where the article gives the speaker's name most fully. */
    NAME;

    private static final Relation[] ALL = values();

    /** Number of relations. */
    public static int count() {
        return ALL.length;
    }

    /** The relation between a statement and its mentions in a role. */
    public static Relation of(Role role) {
        return ALL[SPEAKER.ordinal() + role.ordinal()];
    }
}
