package laut.train.time;

import java.util.Objects;
import laut.model.reading.TimeExpression;
import laut.model.text.CharSpan;

/**
 * An expression of time as somebody marked it. Other people's values may be ill-formed, so that
 * they are kept as they are.
 *
 * @param span where it stands in the text
 * @param type TIMEX3's type in capitals, or empty where none is given
 * @param value TIMEX3's value
 */
public record MarkedTime(CharSpan span, String type, String value) {

    public MarkedTime {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
    }

    static MarkedTime of(TimeExpression time) {
        return new MarkedTime(time.span(), time.type().name(), time.value());
    }
}
