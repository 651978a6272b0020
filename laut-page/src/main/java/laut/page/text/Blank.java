package laut.page.text;

/** What counts as empty space in text from the web: also what no one sees. */
final class Blank {
    private Blank() {}

    static boolean is(char c) {
        return switch (c) {
            case '\u00A0', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c);
        };
    }
}
