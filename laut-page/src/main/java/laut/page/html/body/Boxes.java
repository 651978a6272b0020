package laut.page.html.body;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The boxes between an article's paragraphs that are not of the article and that no name gives
 * away: such as are titled by a known phrase, such as a linked heading opens, since it is another
 * article's title, and such as ask for an e-mail address. No box holds much of the text.
 */
final class Boxes {

    private static final int HIGHEST = 2;
    private static final int MOST_FORMS = 200;

    private final Map<Element, Integer> prose;
    private final int mass;
    private final Set<Element> boxes = new HashSet<>();

    private Boxes(Map<Element, Integer> prose, int mass) {
        this.prose = prose;
        this.mass = mass;
    }

    /**
     * Finds the boxes.
     *
     * @param body the pieces where the body stands
     * @param prose how much running text of the body each element holds
     * @param mass how much there is in all
     */
    static Boxes in(Document page, List<Piece> body, Map<Element, Integer> prose, int mass) {
        Boxes found = new Boxes(prose, mass);
        for (Piece piece : body) {
            if (Phrases.titlesABox(piece.text())) {
                found.addTitled(piece.owner());
            } else if (piece.isHeading() && piece.linkDensity() > .9) {
                found.addTeaserOf(piece.owner());
            }
        }
        page.select("form:has(input[type=email])").stream()
                .limit(MOST_FORMS)
                .forEach(found::addSignUp);
        return found;
    }

    boolean hold(Piece piece) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            if (boxes.contains(e)) {
                return true;
            }
        }
        return false;
    }

    /** The widest element around the title that holds little of the text. */
    private void addTitled(Element title) {
        Element box = null;
        for (Element e = title; e != null && weight(e) < mass / 4; e = e.parent()) {
            box = e;
        }
        if (box != null) {
            boxes.add(box);
        }
    }

    /** The narrowest element around a linked heading that holds running text, if it is little. */
    private void addTeaserOf(Element heading) {
        Element box = heading;
        while (box != null && weight(box) == 0) {
            box = box.parent();
        }
        if (box != null && weight(box) < mass / 8) {
            boxes.add(box);
        }
    }

    private void addSignUp(Element form) {
        Element box = form;
        for (int i = 0; i < HIGHEST; i++) {
            Element parent = box.parent();
            if (parent != null && weight(parent) < mass / 10) {
                box = parent;
            }
        }
        if (weight(box) < mass / 10) {
            boxes.add(box);
        }
    }

    private int weight(Element element) {
        return prose.getOrDefault(element, 0);
    }
}
