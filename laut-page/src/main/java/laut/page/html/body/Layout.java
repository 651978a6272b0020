package laut.page.html.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are furniture, and how much running text each element holds. Names alone
 * do not condemn an element: one that holds the title, or most of the page's text, is none.
 */
final class Layout {

    private static final Set<String> FURNITURE_TAGS = Set.of("footer", "aside", "form", "address");
    private static final Set<String> FURNITURE_ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "search",
                    "dialog",
                    "alertdialog",
                    "complementary",
                    "menu",
                    "menubar",
                    "tablist",
                    "toolbar",
                    "alert");
    private static final double MOST = .5;
    private static final double MUCH = .25;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Boolean> furniture = new HashMap<>();
    private final Map<String, Integer> proseBySignature = new HashMap<>();
    private final Map<String, Integer> proseByWord = new HashMap<>();
    private final Map<Element, Set<String>> wordsOf = new HashMap<>();
    private final @Nullable Element title;
    private final Map<String, Integer> countBySignature = new HashMap<>();
    private int total;

    Layout(List<Piece> pieces, @Nullable Element title) {
        this.title = title;
        for (Piece piece : pieces) {
            weigh(piece.owner(), piece.prose(), prose);
            if (piece.prose() > 0) {
                weighWords(piece);
            }
            total += piece.prose();
        }
        for (Piece piece : pieces) {
            countBySignature.merge(piece.signature(), 1, Integer::sum);
            if (piece.prose() > 0 && !inFurniture(piece)) {
                proseBySignature.merge(piece.signature(), piece.prose(), Integer::sum);
            }
        }
    }

    static void weigh(Element owner, int weight, Map<Element, Integer> weights) {
        if (weight > 0) {
            for (Element e = owner; e != null; e = e.parent()) {
                weights.merge(e, weight, Integer::sum);
            }
        }
    }

    boolean inFurniture(Piece piece) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            if (furniture.computeIfAbsent(e, this::judge)) {
                return true;
            }
        }
        return false;
    }

    /** Running text under pieces of this kind that stands outside of furniture. */
    int proseLike(Piece piece) {
        return proseBySignature.getOrDefault(piece.signature(), 0);
    }

    /** How many pieces of this kind the page has. */
    int countLike(Piece piece) {
        return countBySignature.getOrDefault(piece.signature(), 0);
    }

    private boolean judge(Element element) {
        double share = total == 0 ? 0 : (double) prose.getOrDefault(element, 0) / total;
        if (isStructural(element) || holdsTitle(element) || isBody(element)) {
            return false;
        }
        if (Vocabulary.isComments(element)) {
            return true;
        }
        if (share >= MOST) {
            return false;
        }
        if (isTelling(Vocabulary.furnitureWords(element), MOST)
                || isHidden(element)
                || hasFurnitureRole(element)) {
            return true;
        }
        return share < MUCH
                && isTelling(Vocabulary.doubtfulWords(element), MUCH)
                && !Vocabulary.isCaption(element)
                && !Vocabulary.isTeaser(element);
    }

    /**
     * A word that much of the page's text stands under tells nothing: that page's "box" is any box.
     */
    private boolean isTelling(Set<String> words, double limit) {
        return words.stream().anyMatch(word -> proseByWord.getOrDefault(word, 0) < limit * total);
    }

    private void weighWords(Piece piece) {
        Set<String> words = new HashSet<>();
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            words.addAll(wordsOf.computeIfAbsent(e, Layout::tellingWords));
        }
        words.forEach(word -> proseByWord.merge(word, piece.prose(), Integer::sum));
    }

    private static Set<String> tellingWords(Element element) {
        Set<String> words = Vocabulary.furnitureWords(element);
        words.addAll(Vocabulary.doubtfulWords(element));
        return words;
    }

    private static boolean isStructural(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    private boolean holdsTitle(Element element) {
        for (Element e = title; e != null; e = e.parent()) {
            if (e.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFurnitureRole(Element element) {
        return FURNITURE_TAGS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-modal").equals("true");
    }
}
