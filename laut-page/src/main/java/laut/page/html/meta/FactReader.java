package laut.page.html.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import laut.page.date.StatedDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Collects a page's facts. Where sources differ, JSON-LD is believed before meta elements and these
 * before microdata: that is the order in which publishers maintain them for search engines.
 */
public final class FactReader {

    private static final Pattern LANGUAGE = Pattern.compile("(?i)^([a-z]{2})(?:[-_].*)?$");
    private static final Set<String> KEPT_BACK =
            Set.of("locked", "metered", "paid", "premium", "subscriber");

    private final Document page;
    private final JsonLd json;
    private final MetaTags meta;
    private final @Nullable JsonNode article;

    private FactReader(Document page) {
        this.page = page;
        json = JsonLd.of(page);
        meta = MetaTags.of(page);
        article = json.article();
    }

    /**
     * Reads the facts of {@code page}.
     *
     * @param address where the page was fetched from, or null
     */
    public static PageFacts read(Document page, @Nullable URI address) {
        return new FactReader(page).facts(address);
    }

    private PageFacts facts(@Nullable URI address) {
        AuthorClaims authors = AuthorClaims.of(page, json, article, meta);
        return new PageFacts(
                socialTitle(),
                headline(),
                blankToNull(Words.cleanMarkup(page.title())),
                descriptions(),
                authors.credits(),
                authors.organisations(),
                published(),
                modified(),
                outlets(),
                PageAddress.of(page, meta, json.text(article, "url"), address),
                language(),
                paywalled(),
                json.text(article, "articleBody"),
                article != null && JsonLd.types(article).contains("LiveBlogPosting"));
    }

    /** The title for sharing; where the networks are given two, the one that is the headline. */
    private @Nullable String socialTitle() {
        String twitter = meta.first("twitter:title");
        String social =
                twitter != null && twitter.equals(headline())
                        ? twitter
                        : meta.first(
                                "og:title",
                                "twitter:title",
                                "dc.title",
                                "dcterms.title",
                                "parsely-title",
                                "title");
        return social == null ? null : blankToNull(Words.cleanMarkup(social));
    }

    private @Nullable String headline() {
        return firstOf(json.text(article, "headline"), itemprop("headline"));
    }

    private List<String> descriptions() {
        Set<String> all = new LinkedHashSet<>();
        addIfPresent(all, json.text(article, "description"));
        addIfPresent(all, itemprop("description"));
        for (String name :
                List.of(
                        "og:description",
                        "description",
                        "twitter:description",
                        "dc.description",
                        "dcterms.abstract")) {
            addIfPresent(all, meta.first(name));
        }
        return List.copyOf(all);
    }

    private @Nullable ArticleTime published() {
        return time(
                json.text(article, "datePublished"),
                meta.first(
                        "article:published_time", "og:article:published_time", "og:published_time"),
                itemtime("datePublished"),
                meta.first(
                        "datepublished",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.created",
                        "dc.date.created"),
                meta.first(
                        "parsely-pub-date",
                        "sailthru.date",
                        "publish-date",
                        "pubdate",
                        "article.published"),
                meta.first(
                        "date",
                        "dc.date",
                        "dcterms.date",
                        "cxenseparse:recs:publishtime",
                        "last-publish-date"),
                json.text(article, "dateCreated"),
                json.text(json.first("WebPage"), "datePublished"),
                json.text(json.first("ClaimReview"), "datePublished"));
    }

    private @Nullable ArticleTime modified() {
        return time(
                json.text(article, "dateModified"),
                meta.first("article:modified_time", "og:article:modified_time", "og:updated_time"),
                itemtime("dateModified"),
                meta.first(
                        "datemodified",
                        "last-modified",
                        "dc.date.modified",
                        "dcterms.modified",
                        "revised"));
    }

    private static @Nullable ArticleTime time(@Nullable String... stated) {
        for (String value : stated) {
            if (value != null) {
                ArticleTime time = StatedDate.read(value).orElse(null);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private List<String> outlets() {
        Set<String> all = new LinkedHashSet<>();
        addIfPresent(all, meta.first("og:site_name"));
        addIfPresent(all, json.text(article, "publisher"));
        addIfPresent(
                all,
                meta.first("dc.publisher", "dcterms.publisher", "publisher", "article:publisher"));
        Element publisher = page.selectFirst("[itemprop=publisher] [itemprop=name]");
        addIfPresent(all, publisher == null ? null : value(publisher));
        addIfPresent(all, json.text(json.first("NewsMediaOrganization"), "name"));
        addIfPresent(all, json.text(json.first("WebSite"), "name"));
        addIfPresent(all, json.text(json.first("Organization"), "name"));
        addIfPresent(all, meta.first("application-name", "apple-mobile-web-app-title"));
        all.removeIf(name -> name.length() > 80 || name.startsWith("http"));
        return List.copyOf(all);
    }

    private @Nullable String language() {
        Element root = page.selectFirst("html");
        for (String stated :
                nonNull(
                        root == null ? null : root.attr("lang"),
                        root == null ? null : root.attr("xml:lang"),
                        json.text(article, "inLanguage"),
                        meta.first(
                                "og:locale",
                                "content-language",
                                "dc.language",
                                "dcterms.language",
                                "language"))) {
            var code = LANGUAGE.matcher(stated.strip());
            if (code.matches()) {
                return code.group(1).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private boolean paywalled() {
        String free = json.text(article, "isAccessibleForFree");
        if (free != null) {
            return free.toLowerCase(Locale.ROOT).endsWith("false");
        }
        String tier = meta.first("article:content_tier", "og:article:content_tier");
        return tier != null && KEPT_BACK.contains(tier.toLowerCase(Locale.ROOT));
    }

    private @Nullable String itemprop(String name) {
        for (Element element : page.select("[itemprop=" + name + "]")) {
            String value = value(element);
            if (!value.isEmpty() && value.length() < 2_000) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String itemtime(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        if (element == null) {
            return null;
        }
        return element.hasAttr("datetime") ? element.attr("datetime") : value(element);
    }

    static String value(Element element) {
        return Words.clean(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    static void addIfPresent(Set<String> all, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(value);
        }
    }

    private static List<String> nonNull(@Nullable String... values) {
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                present.add(value);
            }
        }
        return present;
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }
}
