package laut.page;

import laut.model.article.Article;
import laut.page.charset.PageDecoder;
import laut.page.failure.PageException;
import laut.page.failure.Reason;
import laut.page.html.HtmlArticles;
import laut.page.language.LanguageVote;
import laut.page.text.PastedText;
import laut.page.text.PlainText;

/**
 * Turns pages into articles. Immutable and thread-safe; what it needs is loaded when it is built,
 * in a few milliseconds.
 */
public final class PageReader {
    private final PastedText pastedText = PastedText.load();
    private final LanguageVote languages = LanguageVote.load();

    /**
     * Reads an HTML page, or text pasted from one: finds the article in it and leaves furniture
     * out.
     *
     * @throws PageException if the page is no text or holds no article
     */
    public Article read(RawPage page) throws PageException {
        String text = PageDecoder.decode(PageBytes.of(page), page.contentType());
        return switch (PageKind.of(page, text)) {
            case HTML -> withLanguage(html(text, page));
            case TEXT -> withLanguage(pasted(text, page));
        };
    }

    /**
     * Takes a text as it stands: no title, no furniture sought, nothing dropped. Blank lines
     * separate blocks. The article's text is the decoded page itself.
     *
     * @throws PageException if the page is no text
     */
    public Article readPlain(RawPage page) throws PageException {
        String text = PageDecoder.decode(PageBytes.of(page), page.contentType());
        return withLanguage(PlainText.article(text, page.source(), PageLimits.TEXT_LINES));
    }

    private static Article html(String text, RawPage page) throws PageException {
        return HtmlArticles.extract(text, page.source(), page.address())
                .orElseThrow(() -> new PageException(page.source(), Reason.NO_ARTICLE.with()));
    }

    private Article pasted(String text, RawPage page) throws PageException {
        return pastedText.article(text, page.source(), PageLimits.TEXT_LINES);
    }

    private Article withLanguage(Article article) {
        return article.language() == null
                ? languages.of(article.text()).map(article::withLanguage).orElse(article)
                : article;
    }
}
