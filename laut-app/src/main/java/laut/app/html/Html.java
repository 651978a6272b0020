package laut.app.html;

/** Text made safe to stand in HTML. */
final class Html {
    private Html() {}

    /**
     * The words as HTML text or as a quoted attribute's value. Characters HTML forbids become the
     * replacement character, so that nothing shifts.
     */
    static String escape(String words) {
        StringBuilder html = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isForbidden(words, i) ? '\uFFFD' : c);
            }
        }
        return html.toString();
    }

    private static boolean isForbidden(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(words.charAt(i - 1));
        }
        return (c < 0x20 && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
