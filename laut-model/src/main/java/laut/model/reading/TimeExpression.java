package laut.model.reading;

import java.util.Objects;
import java.util.regex.Pattern;
import laut.model.text.CharSpan;

/**
 * Words of an article that place something in calendar time, and what they mean. Immutable and
 * thread-safe.
 *
 * <p>The value is ISO 8601 as TIMEX3 extends it (ISO-TimeML, ISO 24617-1): {@code 2025-03-15},
 * {@code 2025-03}, {@code 2025}, {@code 199} (a decade), {@code 18} (a century), {@code 2025-W11},
 * {@code 2025-W11-WE}, {@code 2025-SU}, {@code 2025-Q3}, {@code 2025-03-15T19:30}, {@code
 * 2025-03-15TNI}, {@code P3D}, {@code PXY} (some years), {@code PRESENT_REF}. The night {@code
 * 2025-03-15TNI} is the one that ends on that day. What the article does not tell is {@code X}:
 * {@code XXXX-10-03} is a third of October.
 *
 * @param span where they stand in the article's text, with the preposition; never empty
 * @param type what kind of time they mean
 * @param value which
 */
public record TimeExpression(CharSpan span, TimeType type, String value) {

    private static final Pattern VALUE =
            Pattern.compile("[0-9A-Z](?:[0-9A-Z:._/-]{0,38}[0-9A-Z])?");

    /**
     * @throws IllegalArgumentException if the span is empty, or the value is none of TIMEX3 or does
     *     not fit the type
     */
    public TimeExpression {
        Objects.requireNonNull(type);
        if (span.isEmpty()) {
            throw new IllegalArgumentException("empty expression of time at " + span);
        }
        if (!VALUE.matcher(value).matches()
                || (type == TimeType.DURATION) != isAmount(type, value)) {
            throw new IllegalArgumentException(
                    "expression of time at " + span + ": " + type + " '" + value + "'");
        }
    }

    /** A set repeats after an amount of time, so that both forms of value are its own. */
    private static boolean isAmount(TimeType type, String value) {
        return type != TimeType.SET
                && value.startsWith("P")
                && !value.equals("PRESENT_REF")
                && !value.equals("PAST_REF");
    }
}
