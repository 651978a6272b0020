package laut.train.corpus;

import java.util.List;
import java.util.regex.Pattern;
import laut.model.text.CharSpan;

/**
 * The tokens scores count on texts that come without tokens of their own: a run of letters and
 * digits, single hyphens and apostrophes inside it included ("G7-Staaten", "gibt's"), is one token;
 * every other character that is not white space is a token of its own.
 */
final class Tokens {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+";
    private static final Pattern TOKEN =
            Pattern.compile(
                    WORD + "(?:[-\u2010\u2011'\u2019]" + WORD + ")*+|\\S",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Tokens() {}

    /** The tokens of {@code text}, as UTF-16 spans of it. */
    static List<CharSpan> of(CharSequence text) {
        return TOKEN.matcher(text)
                .results()
                .map(token -> new CharSpan(token.start(), token.end()))
                .toList();
    }
}
