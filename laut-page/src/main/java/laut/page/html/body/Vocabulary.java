package laut.page.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that page makers give their elements say about them. Class names, ids and the like
 * are cut into words ("ok-inlineTeaser" is ok, inline, teaser); German and English words are known.
 */
final class Vocabulary {

    private static final Pattern CUT =
            Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /**
     * Names that tell of states and scripts rather than content: "print:hidden", "has-paywall",
     * "js-ad".
     */
    private static final Pattern VARIANT =
            Pattern.compile("\\S*:\\S*|(?<!\\S)(?:js|is|has|no|with|without)-\\S*");

    /** Boxes that never belong to the text, whatever they contain. */
    private static final Set<String> FURNITURE =
            Set.of(
                    "nav",
                    "navi",
                    "navigation",
                    "breadcrumb",
                    "breadcrumbs",
                    "crumbs",
                    "brotkrumen",
                    "footer",
                    "sidebar",
                    "cookie",
                    "cookies",
                    "consent",
                    "cmp",
                    "newsletter",
                    "share",
                    "sharing",
                    "sharebar",
                    "shariff",
                    "social",
                    "socials",
                    "teilen",
                    "comment",
                    "comments",
                    "commentlist",
                    "kommentar",
                    "kommentare",
                    "leserkommentare",
                    "disqus",
                    "related",
                    "recommendation",
                    "recommendations",
                    "recommended",
                    "recommender",
                    "empfehlung",
                    "empfehlungen",
                    "outbrain",
                    "taboola",
                    "plista",
                    "ad",
                    "ads",
                    "adslot",
                    "advert",
                    "advertisement",
                    "advertising",
                    "advertorial",
                    "anzeige",
                    "anzeigen",
                    "werbung",
                    "banner",
                    "sponsor",
                    "sponsored",
                    "promo",
                    "promotion",
                    "promobox",
                    "paywall",
                    "paygate",
                    "regwall",
                    "piano",
                    "tinypass",
                    "abo",
                    "subscribe",
                    "subscription",
                    "login",
                    "register",
                    "signup",
                    "player",
                    "podcast",
                    "taglist",
                    "schlagworte",
                    "keywords",
                    "mostread",
                    "meistgelesen",
                    "popular",
                    "trending",
                    "toolbar",
                    "tools",
                    "poll",
                    "umfrage",
                    "quiz",
                    "feedback",
                    "survey",
                    "skip",
                    "skiplink",
                    "overlay",
                    "modal",
                    "popup",
                    "lightbox",
                    "tooltip",
                    "bookmark",
                    "merkliste",
                    "dropdown",
                    "pagination",
                    "pager",
                    "imprint",
                    "legal",
                    "authorbox",
                    "autorenbox",
                    "autoreninfo",
                    "spende",
                    "spenden",
                    "donation",
                    "donate",
                    "opinary",
                    "breaking",
                    "eilmeldung",
                    "affiliate",
                    "crosslink",
                    "crosslinks",
                    "marginalia",
                    "readmore",
                    "furtherreading",
                    "sr",
                    "visuallyhidden",
                    "screenreader",
                    "offscreen",
                    "printonly",
                    "wetter",
                    "weather",
                    "embed",
                    "embeds",
                    "programmhinweis",
                    "leserbriefe",
                    "nl");

    /** Boxes that mostly do not, unless much of the text is in them. */
    private static final Set<String> DOUBTFUL =
            Set.of(
                    "menu",
                    "search",
                    "suche",
                    "aside",
                    "infobox",
                    "factbox",
                    "faktenbox",
                    "box",
                    "tags",
                    "topics",
                    "themen",
                    "topic",
                    "author",
                    "autor",
                    "autoren",
                    "authors",
                    "bio",
                    "video",
                    "audio",
                    "gallery",
                    "bildergalerie",
                    "slideshow",
                    "widget",
                    "hidden",
                    "teaserlist",
                    "teasers",
                    "more",
                    "mehr",
                    "weitere",
                    "rating",
                    "print",
                    "drucken",
                    "disclaimer",
                    "copyright",
                    "partner",
                    "kasten",
                    "marginal",
                    "service",
                    "toc",
                    "inhaltsverzeichnis",
                    "notification",
                    "alert",
                    "hint",
                    "hinweis",
                    "notice",
                    "reklame",
                    "rec",
                    "recs",
                    "crosspromo",
                    "teaser",
                    "card",
                    "cards",
                    "meta",
                    "metadata",
                    "byline",
                    "timestamp",
                    "twitter",
                    "instagram",
                    "facebook",
                    "youtube",
                    "tiktok",
                    "placeholder",
                    "optin",
                    "product",
                    "shop",
                    "deal",
                    "toplinks",
                    "linklist",
                    "links",
                    "linkbox",
                    "stream",
                    "carousel",
                    "slider",
                    "swiper");

    /** Readers' comments may well be longer than the article. */
    private static final Set<String> COMMENTS =
            Set.of(
                    "comment",
                    "comments",
                    "commentlist",
                    "kommentar",
                    "kommentare",
                    "leserkommentare",
                    "disqus");

    private static final Set<String> TEASER =
            Set.of(
                    "lead",
                    "lede",
                    "intro",
                    "introduction",
                    "vorspann",
                    "standfirst",
                    "summary",
                    "excerpt",
                    "dek",
                    "anleser",
                    "abstract",
                    "anlauf",
                    "einleitung",
                    "teaser",
                    "leadtext",
                    "introtext",
                    "lauftext",
                    "teasertext",
                    "deck",
                    "description",
                    "vorlauf",
                    "anreisser",
                    "leadin");

    private static final Set<String> CAPTION =
            Set.of(
                    "caption",
                    "figcaption",
                    "bildunterschrift",
                    "bildtext",
                    "legende",
                    "bu",
                    "credit",
                    "credits",
                    "copyright",
                    "bildnachweis",
                    "bildrechte",
                    "imagecaption",
                    "subtext",
                    "img",
                    "image",
                    "picture");

    private static final Set<String> QUOTE =
            Set.of(
                    "quote",
                    "zitat",
                    "pullquote",
                    "blockquote",
                    "pq",
                    "quotation",
                    "citation",
                    "testimonial");

    private static final Set<String> KICKER =
            Set.of(
                    "kicker",
                    "dachzeile",
                    "spitzmarke",
                    "overline",
                    "topline",
                    "dach",
                    "eyebrow",
                    "roofline",
                    "section",
                    "label",
                    "prefix",
                    "rubrik");

    private static final Set<String> BYLINE =
            Set.of(
                    "byline",
                    "author",
                    "autor",
                    "authors",
                    "autoren",
                    "autorenzeile",
                    "credits",
                    "writer",
                    "verfasser",
                    "contributors",
                    "zeile",
                    "meta",
                    "au",
                    "person");

    private Vocabulary() {}

    static boolean isComments(Element element) {
        return matches(element, COMMENTS);
    }

    /** The words among an element's names that mark furniture. */
    static Set<String> furnitureWords(Element element) {
        return common(element, FURNITURE);
    }

    /** The words among an element's names that mostly mark furniture. */
    static Set<String> doubtfulWords(Element element) {
        return common(element, DOUBTFUL);
    }

    private static Set<String> common(Element element, Set<String> known) {
        Set<String> common = new HashSet<>(words(element));
        common.retainAll(known);
        return common;
    }

    static boolean isTeaser(Element element) {
        return matches(element, TEASER) || element.attr("itemprop").equals("description");
    }

    static boolean isCaption(Element element) {
        return matches(element, CAPTION);
    }

    static boolean isQuote(Element element) {
        return matches(element, QUOTE);
    }

    static boolean isKicker(Element element) {
        return matches(element, KICKER);
    }

    static boolean isByline(Element element) {
        return matches(element, BYLINE) || element.attr("rel").equals("author");
    }

    private static boolean matches(Element element, Set<String> words) {
        for (String word : words(element)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of an element's names, and each two neighbours joined ("most-read" is also
     * mostread).
     */
    static List<String> words(Element element) {
        String names =
                VARIANT.matcher(element.className()).replaceAll(" ")
                        + " "
                        + element.id()
                        + " "
                        + element.attr("data-component")
                        + " "
                        + element.attr("data-testid")
                        + " "
                        + element.attr("data-area")
                        + " "
                        + element.attr("data-manual");
        List<String> words = new ArrayList<>();
        String last = "";
        for (String part :
                CUT.splitAsStream(names.length() > 600 ? names.substring(0, 600) : names)
                        .toList()) {
            if (!part.isEmpty()) {
                String word = part.toLowerCase(Locale.ROOT);
                words.add(word);
                words.add(last + word);
                last = word;
            }
        }
        return words;
    }
}
