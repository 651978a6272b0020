package laut.reader.sentence;

/** White space, no-break spaces included. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isAll(CharSequence text) {
        return skip(text, 0, text.length()) == text.length();
    }

    /** The first character from {@code from} on that is not blank, or {@code limit}. */
    static int skip(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what stands between {@code start} and {@code end} without blanks behind it. */
    static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * Whether the line break at {@code at} is followed by a line with nothing on it. Looks no
     * further than the next character, so that runs of breaks cost nothing.
     */
    static boolean isBlankLine(CharSequence text, int at, int limit) {
        int next = at + 1;
        if (text.charAt(at) == '\r' && next < limit && text.charAt(next) == '\n') {
            next++;
        }
        return next < limit && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
    }
}
