package laut.page.html;

import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.page.PageException;
import laut.page.RawPage;
import laut.page.credit.Credits;
import laut.page.date.StatedDate;
import laut.page.html.body.BodyReader;
import laut.page.html.body.FoundBlock;
import laut.page.html.body.FoundBody;
import laut.page.html.meta.FactReader;
import laut.page.html.meta.PageFacts;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Extracts the article from a page's HTML. Stateless and thread-safe. */
public final class HtmlArticles {

    /** Longer pages are read up to here; the text of an article stands well before. */
    private static final int LONGEST_PAGE = 12_000_000;

    /** Deeper elements are laid flat by the parser; no page made for readers nests like that. */
    private static final int DEEPEST = 256;

    private HtmlArticles() {}

    /**
     * Extracts the article of a page.
     *
     * @param html the decoded page; source offsets of the blocks count in it
     * @param page where it came from
     * @throws PageException if there is no article on the page
     */
    public static Article extract(String html, RawPage page) throws PageException {
        Document document = parse(html, page);
        PageFacts facts = FactReader.read(document, page.address());
        FoundBody body = BodyReader.read(document, Titles.stated(facts), facts.descriptions());
        if (body.blocks().isEmpty()) {
            throw new PageException(
                    page.source()
                            + ": no article found on this page. Give the address of a single article,"
                            + " or save the article's text to a file and read it with --plain");
        }
        return article(page, facts, body);
    }

    private static Document parse(String html, RawPage page) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        String head = html.length() > LONGEST_PAGE ? html.substring(0, LONGEST_PAGE) : html;
        String base = page.address() == null ? "" : page.address().toString();
        return parser.parseInput(head, base);
    }

    private static Article article(RawPage page, PageFacts facts, FoundBody body) {
        Article.Builder article =
                Article.from(page.source())
                        .url(facts.url())
                        .outlet(Outlets.name(facts))
                        .title(Titles.choose(facts, body.title()))
                        .teaser(body.teaser())
                        .published(local(firstOf(facts.published(), body.printed()), facts))
                        .modified(local(facts.modified(), facts))
                        .language(facts.language())
                        .paywalled(facts.paywalled());
        for (FoundBlock block : body.blocks()) {
            article.block(block.kind(), block.text(), block.source(), block.time());
        }
        Credits credits = Authors.of(facts, body.byline());
        credits.authors().forEach(article::author);
        credits.agencies().forEach(article::agency);
        return article.build();
    }

    /** German-language pages that state UTC mean the day it is in Central Europe. */
    private static @Nullable ArticleTime local(@Nullable ArticleTime time, PageFacts facts) {
        String language = facts.language();
        return time == null || (language != null && !language.equals("de"))
                ? time
                : StatedDate.atPublication(time);
    }

    private static @Nullable ArticleTime firstOf(
            @Nullable ArticleTime stated, @Nullable ArticleTime printed) {
        return stated != null ? stated : printed;
    }
}
