package laut.reader.who;

import java.util.Objects;

/**
 * A speaker as resolved.
 *
 * @param name the fullest name or description, joint speakers separated by "; "; empty if none
 * @param rule how it was found
 */
public record Who(String name, Rule rule) {

    /** How a speaker was found. */
    public enum Rule {
        /** The mention holds the full name. */
        FULL_NAME,
        /** A surname of a person the article names in full. */
        SURNAME,
        /** A pronoun or a phrase that stands for the one spoken of last. */
        PRONOUN,
        /** An office or trade of a person the article names. */
        ROLE,
        /** A short form of a description given elsewhere. */
        SHORT_FORM,
        /** The model points to where the article names the speaker. */
        POINTER,
        /** Several speakers. */
        JOINT,
        /** Kept as described, articles and case endings aside. */
        DESCRIPTION,
        /** The statement has no mention of its speaker. */
        NO_MENTION
    }

    public Who {
        Objects.requireNonNull(name);
        Objects.requireNonNull(rule);
    }
}
