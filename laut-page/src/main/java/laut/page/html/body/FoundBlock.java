package laut.page.html.body;

import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A block of the body as found on the page. */
public record FoundBlock(
        BlockKind kind, String text, SourceSpan source, @Nullable ArticleTime time) {}
