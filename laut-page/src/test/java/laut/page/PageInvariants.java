package laut.page;

import static org.assertj.core.api.Assertions.assertThat;

import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.text.CharSpan;
import laut.page.charset.PageDecoder;
import laut.page.failure.PageException;

/** What holds for every page, however hostile: it is read or refused, and offsets lie in texts. */
final class PageInvariants {
    private PageInvariants() {}

    static void hold(PageReader reader, RawPage page) {
        String source = PageDecoder.decode(page.content(), page.contentType());
        boolean packed = source.startsWith("\u001f") || source.startsWith("\uFFFD");
        try {
            Article article = reader.read(page);
            offsetsLieInTexts(article, packed ? Integer.MAX_VALUE : source.length());
        } catch (PageException e) {
            assertThat(e).hasMessageStartingWith(page.source() + ": ");
        }
        try {
            Article plain = reader.readPlain(page);
            offsetsLieInTexts(plain, packed ? Integer.MAX_VALUE : source.length());
            assertThat(packed || plain.text().equals(source)).isTrue();
        } catch (PageException e) {
            assertThat(e).hasMessageStartingWith(page.source() + ": ");
        }
    }

    private static void offsetsLieInTexts(Article article, int sourceLength) {
        int last = 0;
        for (CharSpan part : article.parts()) {
            assertThat(part.start()).isGreaterThanOrEqualTo(last);
            assertThat(part.end()).isGreaterThan(part.start());
            assertThat(part.in(article.text())).isNotBlank();
            last = part.end();
        }
        assertThat(last).isLessThanOrEqualTo(article.text().length());
        for (Block block : article.blocks()) {
            assertThat(block.source().end()).isLessThanOrEqualTo(sourceLength);
        }
    }
}
