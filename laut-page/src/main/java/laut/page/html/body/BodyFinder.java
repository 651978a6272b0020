package laut.page.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces that stand where the article's body stands: it descends from the page to the
 * element under which the running text parts, and takes in what stands outside of it but looks
 * alike.
 */
final class BodyFinder {

    private static final double UNDIVIDED = .85;
    private static final double CLEAR = .5;

    private BodyFinder() {}

    /** The pieces of the body, furniture still among them where no name gives it away. */
    static List<Piece> find(List<Piece> pieces, Layout layout, @Nullable Element title) {
        List<Piece> open = pieces.stream().filter(piece -> !layout.inFurniture(piece)).toList();
        Map<Element, Integer> prose = new HashMap<>();
        for (Piece piece : open) {
            Layout.weigh(piece.owner(), piece.prose(), prose);
        }
        if (open.isEmpty()) {
            return List.of();
        }
        Element stated = statedBody(open);
        Element root =
                stated != null ? stated : descend(open.getFirst().owner().root(), prose, title);
        Map<String, Integer> signatures = signatures(open, root);
        int mass = prose.getOrDefault(root, 0);
        Element scope = commonAncestor(root, title);
        List<Piece> body = new ArrayList<>();
        for (Piece piece : open) {
            if (isUnder(piece.owner(), root)
                    || (looksAlike(piece, signatures, mass) && isUnder(piece.owner(), scope))) {
                body.add(piece);
            }
        }
        return body;
    }

    /** The element that microdata names as the article's body, if it holds text; or else null. */
    private static @Nullable Element statedBody(List<Piece> pieces) {
        Element common = null;
        int stated = 0;
        for (Piece piece : pieces) {
            Element body = piece.prose() == 0 ? null : around(piece.owner(), "articleBody");
            if (body != null) {
                stated += piece.prose();
                common = common == null ? body : commonAncestor(common, body);
            }
        }
        return stated < 150 ? null : common;
    }

    private static @Nullable Element around(Element element, String itemprop) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.attr("itemprop").contains(itemprop)) {
                return e;
            }
        }
        return null;
    }

    private static Element descend(
            Element root, Map<Element, Integer> prose, @Nullable Element title) {
        Element at = root;
        while (true) {
            Element heaviest = null;
            for (Element child : at.children()) {
                if (heaviest == null
                        || prose.getOrDefault(child, 0) > prose.getOrDefault(heaviest, 0)) {
                    heaviest = child;
                }
            }
            if (heaviest == null || heaviest.normalName().equals("p")) {
                return at;
            }
            double share =
                    (double) prose.getOrDefault(heaviest, 0)
                            / Math.max(1, prose.getOrDefault(at, 0));
            if (share < UNDIVIDED && !(share >= CLEAR && isBodyLike(heaviest, title))) {
                return at;
            }
            at = heaviest;
        }
    }

    private static boolean isBodyLike(Element element, @Nullable Element title) {
        return element.attr("itemprop").contains("articleBody")
                || element.normalName().equals("main")
                || (title != null && isUnder(title, element));
    }

    private static Map<String, Integer> signatures(List<Piece> pieces, Element root) {
        Map<String, Integer> signatures = new HashMap<>();
        for (Piece piece : pieces) {
            if (isUnder(piece.owner(), root)) {
                signatures.merge(piece.signature(), piece.prose(), Integer::sum);
            }
        }
        return signatures;
    }

    private static boolean looksAlike(Piece piece, Map<String, Integer> signatures, int mass) {
        return piece.prose() > 0
                && !piece.owner().className().isEmpty()
                && signatures.getOrDefault(piece.signature(), 0) > mass / 4;
    }

    static boolean isUnder(Element element, Element root) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private static Element commonAncestor(Element root, @Nullable Element title) {
        if (title == null) {
            return root;
        }
        Element scope = root;
        while (!isUnder(title, scope)) {
            Element parent = scope.parent();
            if (parent == null) {
                return scope;
            }
            scope = parent;
        }
        return scope;
    }
}
