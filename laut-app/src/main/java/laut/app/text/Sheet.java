package laut.app.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines being written, none wider than the paper. Every word that comes in is made safe here, so no
 * view can forget it. Not thread-safe.
 */
final class Sheet {
    private final StringBuilder lines = new StringBuilder();
    private final Paper paper;

    Sheet(Paper paper) {
        this.paper = paper;
    }

    Ink ink() {
        return paper.ink();
    }

    /** Writes a paragraph; nothing if it has no words. */
    void paragraph(String words, UnaryOperator<String> ink) {
        hanging("", 0, words, ink);
    }

    /**
     * Writes a paragraph whose lines start at column {@code indent}.
     *
     * @param label what stands left of the first line: already safe and inked, {@code indent} wide
     */
    void hanging(String label, int indent, String words, UnaryOperator<String> ink) {
        String margin = " ".repeat(indent);
        String before = label.isEmpty() ? margin : label;
        for (String line : wrap(TerminalText.clean(words), indent)) {
            lines.append(before).append(ink.apply(line)).append('\n');
            before = margin;
        }
    }

    void blank() {
        lines.append('\n');
    }

    private List<String> wrap(String words, int indent) {
        return paper.isEndless()
                ? (words.isBlank() ? List.of() : List.of(words.strip()))
                : Columns.wrap(words, Math.max(Paper.NARROWEST, paper.width() - indent));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
