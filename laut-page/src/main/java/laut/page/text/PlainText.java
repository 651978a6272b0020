package laut.page.text;

import java.util.ArrayList;
import java.util.List;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.article.BlockKind;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import laut.page.failure.PageException;

/**
 * A text as it stands. The article's text is the source, character for character, its blank lines
 * included as they are, so that an offset in the one is the offset in the other. A run of lines
 * without a blank one between them is a paragraph; it starts at the beginning of its first line and
 * ends at the end of its last, spaces and line breaks inside kept.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Takes a text for an article of paragraphs.
     *
     * @param source what the user called it
     * @throws PageException if it has no words or too many lines
     */
    public static Article article(String text, String source, int mostLines) throws PageException {
        List<Line> lines = Line.of(text, source, mostLines);
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).afterBlank()) {
                int start = lines.get(first).from();
                int end = lines.get(i - 1).to();
                blocks.add(
                        new Block(
                                BlockKind.PARAGRAPH,
                                new CharSpan(start, end),
                                new SourceSpan(start, end),
                                null));
                first = i;
            }
        }
        return new Article(
                source, null, null, text, null, null, blocks, null, null, List.of(), List.of(),
                null, false);
    }
}
