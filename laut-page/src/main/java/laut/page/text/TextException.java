package laut.page.text;

import java.util.List;

/** A text that holds no article. The message says why and what to do, and follows a name. */
public final class TextException extends Exception {
    private static final long serialVersionUID = 1L;

    private TextException(String message) {
        super(message);
    }

    static TextException onlyFurniture() {
        return new TextException(
                "holds no article, only menus and labels; to take it as it stands use --plain");
    }

    static List<Line> linesOf(String text, int most) throws TextException {
        List<Line> lines =
                Line.of(text, most)
                        .orElseThrow(() ->
                                new TextException("has more than " + most + " lines; split it"));
        if (lines.isEmpty()) {
            throw new TextException("holds no words; give the text of an article");
        }
        return lines;
    }
}
