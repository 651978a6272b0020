package laut.page.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.page.credit.Credits;
import laut.page.date.StatedDate;
import laut.page.html.body.BodyReader;
import laut.page.html.body.FoundBlock;
import laut.page.html.body.FoundBody;
import laut.page.html.body.StatedArticle;
import laut.page.html.meta.FactReader;
import laut.page.html.meta.PageFacts;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Extracts the article from a page's HTML. Stateless and thread-safe. */
public final class HtmlArticles {

    /** Longer pages are read up to here; the text of an article stands well before. */
    private static final int LONGEST_PAGE = 12_000_000;

    /**
     * Pages of more tags are read up to here. Tags are what costs time and memory; a page saved
     * with its pictures in it is long without them, and a live blog of a thousand entries has not
     * half as many.
     */
    private static final int MOST_TAGS = 400_000;

    /** Deeper elements are laid flat by the parser; no page made for readers nests like that. */
    private static final int DEEPEST = 256;

    private HtmlArticles() {}

    /**
     * Extracts the article of a page.
     *
     * @param html the decoded page; source offsets of the blocks count in it
     * @param source what the user called the page
     * @param address where it was fetched from, or null
     * @return empty if there is no article on the page
     */
    public static Optional<Article> extract(String html, String source, @Nullable URI address) {
        Document document = parse(html, address);
        PageFacts facts = FactReader.read(document, address);
        FoundBody body =
                BodyReader.read(
                        document,
                        new StatedArticle(
                                Titles.stated(facts),
                                facts.descriptions(),
                                facts.bodyText(),
                                day(local(facts.published(), facts))));
        return body.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(article(source, facts, body));
    }

    private static Document parse(String html, @Nullable URI address) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        String base = address == null ? "" : address.toString();
        return parser.parseInput(html.substring(0, readableLength(html)), base);
    }

    private static int readableLength(String html) {
        int end = 0;
        for (int tags = 0; tags < MOST_TAGS && end < LONGEST_PAGE; tags++) {
            end = html.indexOf('<', end) + 1;
            if (end == 0) {
                return Math.min(html.length(), LONGEST_PAGE);
            }
        }
        return Math.min(end, LONGEST_PAGE);
    }

    private static Article article(String source, PageFacts facts, FoundBody body) {
        Article.Builder article =
                Article.from(source)
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
        Credits credits = Authors.of(facts, body);
        credits.authors().forEach(article::author);
        credits.agencies().forEach(article::agency);
        return article.build();
    }

    private static @Nullable LocalDate day(@Nullable ArticleTime time) {
        return time == null ? null : time.date();
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
