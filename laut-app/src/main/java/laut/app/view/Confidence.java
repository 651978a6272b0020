package laut.app.view;

import laut.model.reading.Statement;

/** When a view says how sure the reader is: only where it is not. */
public final class Confidence {
    /** Below it, the reader thinks the statement more likely wrong than right. */
    private static final double LOW = 0.5;

    private Confidence() {}

    public static boolean isLow(Statement statement) {
        return statement.confidence() < LOW;
    }

    /** The doubt in words, with the confidence in per cent. */
    public static String say(Statement statement, Words words) {
        return words.say("confidence.low", (int) Math.floor(100 * statement.confidence()));
    }
}
