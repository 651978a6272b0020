package laut.reader.label;

import laut.model.reading.Statement;
import laut.model.reading.Via;

/** The parts a mention can play in a {@link Statement}. */
public enum Role {
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE,
    /** A {@link Via.Role#CHANNEL}. */
    CHANNEL,
    /** A {@link Via.Role#RELAY}. */
    RELAY,
    /** No part of the statement: where the article gives its speaker's name most fully. */
    NAME;

    private static final Role[] ALL = values();

    /** Number of roles. */
    public static int count() {
        return ALL.length;
    }
}
