package laut.train.time;

import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * An expression that was missed, wrongly found, or resolved otherwise than annotated.
 *
 * @param source the text's name
 * @param text the whole text
 * @param gold what is marked, or null
 * @param found what was found, or null
 */
public record TimeMiss(
        String source, String text, @Nullable MarkedTime gold, @Nullable MarkedTime found) {

    private static final int CONTEXT = 50;

    /** On one line, for a person to read. */
    public String line() {
        String what = gold == null ? "wrong " : found == null ? "missed" : "value ";
        CharSpan span =
                gold != null ? gold.span() : found != null ? found.span() : new CharSpan(0, 0);
        String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        return "%s %s: %s %s: %s"
                .formatted(
                        what,
                        source,
                        gold == null ? "" : "\"" + gold.span().in(text) + "\" is " + gold.value(),
                        found == null
                                ? ""
                                : "\"" + found.span().in(text) + "\" found " + found.value(),
                        (before + "[" + span.in(text) + "]" + behind).replaceAll("\\s+", " "));
    }
}
