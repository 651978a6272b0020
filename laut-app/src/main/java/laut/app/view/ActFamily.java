package laut.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import laut.model.reading.Act;

/**
 * Acts that belong together, so that six colours do where fifteen would blur. The division follows
 * Searle's classes of illocutionary acts (A classification of illocutionary acts, 1976), with
 * threats and rejections set apart because conflict desks look for them.
 */
public enum ActFamily {
    /** Says how things are. */
    ASSERTION,
    /** Says what to think of them, or what is to come. */
    JUDGEMENT,
    /** Binds the speaker. */
    COMMITMENT,
    /** Wants something of others. */
    DEMAND,
    /** Holds out harm. */
    THREAT,
    /** Turns something down, or says nothing. */
    REJECTION;

    public static ActFamily of(Act act) {
        return switch (act) {
            case CLAIM, CONFIRM -> ASSERTION;
            case ASSESS, EXPECT -> JUDGEMENT;
            case ANNOUNCE, PLEDGE, OFFER, ACCEPT -> COMMITMENT;
            case DEMAND, ASK -> DEMAND;
            case WARN, THREATEN -> THREAT;
            case REFUSE, DENY, SILENT -> REJECTION;
        };
    }

    /** The acts of this family, in the order of the guide. */
    public List<Act> acts() {
        return Arrays.stream(Act.values()).filter(act -> of(act) == this).toList();
    }

    /** The word used in style sheets and as a key of {@link Words}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
