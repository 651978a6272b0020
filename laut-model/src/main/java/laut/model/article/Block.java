package laut.model.article;

import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or another unit of the article's body.
 *
 * @param kind what part it plays
 * @param span where it stands in the article's text; never empty
 * @param source where it stands in the decoded source it was taken from
 * @param time the entry's own time in a live ticker, otherwise null
 */
public record Block(BlockKind kind, CharSpan span, SourceSpan source, @Nullable ArticleTime time) {

    /**
     * @throws IllegalArgumentException if the span is empty
     */
    public Block {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("empty block at " + span);
        }
    }
}
