package laut.page;

import laut.model.article.Article;

/** Turns pages into articles. Immutable and thread-safe. */
public final class PageReader {

    /**
     * Reads an HTML page, or text pasted from one: finds the article in it and leaves furniture
     * out.
     *
     * @throws PageException if the page is no text or holds no article
     */
    public Article read(RawPage page) throws PageException {
        throw new PageException(page.source() + ": not yet");
    }

    /**
     * Takes a text as it stands: no title, no furniture sought, nothing dropped. Blank lines
     * separate blocks.
     *
     * @throws PageException if the page is no text
     */
    public Article readPlain(RawPage page) throws PageException {
        throw new PageException(page.source() + ": not yet");
    }
}
