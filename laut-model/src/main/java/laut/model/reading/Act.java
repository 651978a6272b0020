package laut.model.reading;

import java.util.Locale;

/** What the speaker does with the words. */
public enum Act {
    /** Asserts a fact. */
    CLAIM,
    /** Judges, praises, criticises. */
    ASSESS,
    /** Expects, hopes, fears. */
    EXPECT,
    /** Announces a plan of its own. */
    ANNOUNCE,
    /** Binds itself towards others: promises, guarantees. */
    PLEDGE,
    /** Puts something forward on condition, proposes. */
    OFFER,
    /** Calls for, appeals, asks someone to do. */
    DEMAND,
    WARN,
    THREATEN,
    /** Agrees, consents, concedes. */
    ACCEPT,
    /** Rejects, rules out. */
    REFUSE,
    /** Confirms a thing said before. */
    CONFIRM,
    /** Denies a thing said before. */
    DENY,
    /** Asks a question. */
    ASK,
    /** Declines to comment. */
    SILENT;

    /** The word the annotation guide uses, as in JSON and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for a word of the guide.
     *
     * @throws IllegalArgumentException if the guide has no such word
     */
    public static Act of(String word) {
        for (Act value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a word for act: '" + word + "'");
    }
}
