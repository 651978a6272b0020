package laut.app.text;

import java.util.regex.Pattern;

/**
 * Makes words of a page safe for a terminal. A page may carry escape sequences that recolour,
 * retitle or reprogram a terminal (ECMA-48), and direction marks that make text read as something
 * else than it is (Boucher and Anderson, Trojan Source, 2021).
 */
public final class TerminalText {

    /** Bodies of control strings are bounded, so that hostile text cannot make the search slow. */
    private static final Pattern ESCAPE_SEQUENCE =
            Pattern.compile(
                    "(?:\u001b\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]"
                            + "|(?:\u001b[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])"
                            + "[^\u0007\u001b\u009c]{0,512}(?:\u0007|\u001b\\\\|\u009c)"
                            + "|\u001b[ -/]{0,8}[0-~]");

    private TerminalText() {}

    /**
     * The words without escape sequences, control characters, direction marks and invisible
     * characters; tabs and line breaks become spaces. Joiners inside emoji and Persian words stay.
     */
    public static String clean(String words) {
        if (words.chars().noneMatch(TerminalText::isSuspicious)) {
            return words;
        }
        String visible = ESCAPE_SEQUENCE.matcher(words).replaceAll("");
        StringBuilder clean = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (isBreak(c)) {
                clean.append(' ');
            } else if (!isSuspicious(c)) {
                clean.append(c);
            } else if (Character.isSurrogate(c)) {
                i = appendSurrogate(visible, i, clean);
            }
        }
        return clean.toString();
    }

    /** Appends a pair as it is and a lone half as the replacement character; returns its end. */
    private static int appendSurrogate(String words, int i, StringBuilder clean) {
        int codePoint = words.codePointAt(i);
        boolean pair = Character.isSupplementaryCodePoint(codePoint);
        clean.appendCodePoint(pair ? codePoint : 0xFFFD);
        return pair ? i + 1 : i;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSuspicious(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD // soft hyphen
                || c == 0x61C // Arabic letter mark
                || (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || Character.isSurrogate((char) c);
    }
}
