package laut.page.html.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import laut.page.credit.Agencies;
import laut.page.credit.Byline;
import laut.page.credit.Credits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The authors a page states, from the best of its sources that names a person or an agency.
 *
 * @param credits persons and agencies; an agency stated as the author is in both lists
 * @param organisations what else is stated as author
 */
record AuthorClaims(Credits credits, List<String> organisations) {

    private static final Pattern ROLE_TAIL =
            Pattern.compile(
                    "(?iu)\\s*(?:[|(/–].*|,\\s*(?:\\p{Ll}|dpa|afp|redakt|korrespond|reporter).*)$");

    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?iu)(?:written by|verfasst von|geschrieben von|von|autor(?:in)?|author)");

    static AuthorClaims of(Document page, JsonLd json, @Nullable JsonNode article, MetaTags meta) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(article == null ? List.of() : named(json, article));
        sources.add(meta.all("author", "article:author", "og:article:author"));
        sources.add(meta.all("article:author", "og:article:author"));
        sources.add(meta.all("dc.creator", "dcterms.creator", "dc.contributor"));
        sources.add(meta.all("parsely-author", "sailthru.author", "cxenseparse:author", "authors"));
        sources.add(labelled(meta));
        sources.add(itemprops(page));
        Set<String> organisations = new LinkedHashSet<>();
        for (List<String> source : sources) {
            Credits credits = Credits.NONE;
            for (String claim : source) {
                credits = credits.and(read(claim, organisations));
            }
            if (!credits.isEmpty()) {
                return new AuthorClaims(credits, List.copyOf(organisations));
            }
        }
        return new AuthorClaims(Credits.NONE, List.copyOf(organisations));
    }

    private static List<String> named(JsonLd json, JsonNode article) {
        List<String> names = new ArrayList<>();
        for (String key : List.of("author", "creator")) {
            for (JsonNode author : json.values(article, key)) {
                if (author.isString()) {
                    names.add(Words.cleanMarkup(author.stringValue()));
                } else {
                    for (JsonNode name : json.values(author, "name")) {
                        names.add(Words.cleanMarkup(name.asString("")));
                    }
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return names;
    }

    /** What WordPress states for cards on Twitter: "Verfasst von", and in the next element who. */
    private static List<String> labelled(MetaTags meta) {
        for (int i = 1; i <= 2; i++) {
            String label = meta.first("twitter:label" + i);
            String author = meta.first("twitter:data" + i);
            if (label != null && author != null && WRITTEN_BY.matcher(label).matches()) {
                return List.of(author);
            }
        }
        return meta.all("twitter:misc:written by", "twitter:misc:verfasst von");
    }

    private static List<String> itemprops(Document page) {
        Set<String> names = new LinkedHashSet<>();
        for (Element author : page.select("[itemprop=author]")) {
            Element name = author.selectFirst("[itemprop=name]");
            names.add(FactReader.value(name == null ? author : name));
            if (names.size() > 20) {
                break;
            }
        }
        return List.copyOf(names);
    }

    private static Credits read(String claim, Set<String> organisations) {
        String words = claim.strip();
        if (words.isEmpty()
                || words.length() > 300
                || words.startsWith("http")
                || words.indexOf('@') >= 0) {
            return Credits.NONE;
        }
        String agency = Agencies.named(words);
        if (agency != null) {
            return new Credits(List.of(words), List.of(agency));
        }
        String name = ROLE_TAIL.matcher(words).replaceFirst("");
        if (Byline.isPerson(name) && !organisational(name)) {
            return new Credits(List.of(name), List.of());
        }
        Credits listed = Byline.names(words);
        if (!listed.isEmpty()) {
            return new Credits(listed.authors(), List.of())
                    .and(new Credits(listed.agencies(), listed.agencies()));
        }
        organisations.add(words);
        return Credits.NONE;
    }

    private static boolean organisational(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(" gmbh")
                || lower.contains("medien")
                || lower.contains("online")
                || lower.contains("rundfunk")
                || lower.contains("nachrichten");
    }
}
