package laut.model.reading;

import java.util.Objects;
import laut.model.text.CharSpan;

/**
 * A station words passed through on their way to the reader.
 *
 * @param role what the station did
 * @param span its mention in the article's text
 */
public record Via(Role role, CharSpan span) {

    /** What a station did. */
    public enum Role {
        /** Where the speaker said it: a broadcaster, a platform, a press conference. */
        CHANNEL,
        /** Who passes it on to the reader: an agency, another paper. */
        RELAY;

        /** The word the annotation guide uses. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Via {
        Objects.requireNonNull(role);
        Objects.requireNonNull(span);
    }
}
