package laut.page.html.meta;

import org.jsoup.parser.Parser;

/** Plain words out of attribute and JSON strings. */
public final class Words {

    private Words() {}

    /** {@code raw} on one line, single spaces, without soft hyphens and zero-width characters. */
    public static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Cleans a string that may hold HTML entities or tags, as JSON-LD often does. */
    static String cleanMarkup(String raw) {
        String text = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
        return clean(text.indexOf('<') < 0 ? text : text.replaceAll("<[^<>]{0,2000}>", " "));
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c < ' ';
    }
}
