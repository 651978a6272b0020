package laut.page;

import laut.model.article.Article;
import laut.page.charset.PageDecoder;
import laut.page.html.HtmlArticles;
import laut.page.language.LanguageVote;
import laut.page.text.PastedText;
import laut.page.text.PlainText;
import laut.page.text.TextException;

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
        try {
            return withLanguage(PlainText.article(text, page.source(), PageLimits.TEXT_LINES));
        } catch (TextException e) {
            throw new PageException(page.source() + ": " + e.getMessage(), e);
        }
    }

    private static Article html(String text, RawPage page) throws PageException {
        return HtmlArticles.extract(text, page.source(), page.address())
                .orElseThrow(() ->
                        new PageException(
                                page.source()
                                        + ": no article found on this page; give the address"
                                        + " of a single article, or save its text to a file"
                                        + " and read it with --plain"));
    }

    private Article pasted(String text, RawPage page) throws PageException {
        try {
            return pastedText.article(text, page.source(), PageLimits.TEXT_LINES);
        } catch (TextException e) {
            throw new PageException(page.source() + ": " + e.getMessage(), e);
        }
    }

    private Article withLanguage(Article article) {
        return article.language() == null
                ? languages.of(article.text()).map(article::withLanguage).orElse(article)
                : article;
    }
}
