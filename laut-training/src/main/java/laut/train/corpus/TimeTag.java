package laut.train.corpus;

import java.util.Objects;
import laut.model.text.CharSpan;

/**
 * An annotated expression of time.
 *
 * @param span where it stands in the article's text
 * @param value what it means, in ISO 8601 as TIMEX3 extends it ({@code 2025-03-15TNI})
 */
public record TimeTag(CharSpan span, String value) {

    public TimeTag {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
    }
}
