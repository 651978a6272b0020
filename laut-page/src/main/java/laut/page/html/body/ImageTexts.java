package laut.page.html.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page's images say they show. A line that repeats it is the caption, in whatever element
 * it stands.
 */
final class ImageTexts {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 500;
    private static final int MOST = 2_000;

    private final Set<String> texts = new HashSet<>();

    ImageTexts(Document page) {
        page.select("img[alt], img[title]").stream().limit(MOST).forEach(this::add);
    }

    private void add(Element image) {
        for (String text : List.of(image.attr("alt"), image.attr("title"))) {
            if (text.length() <= LONGEST) {
                texts.add(Similarity.bare(text));
                // "Ein Mann auf einer Brücke | Bildagentur"
                int credit = text.indexOf(" | ");
                texts.add(Similarity.bare(credit < 0 ? text : text.substring(0, credit)));
            }
        }
    }

    boolean hold(Piece piece) {
        return piece.length() >= SHORTEST
                && piece.length() <= LONGEST
                && !piece.isHeading()
                && texts.contains(Similarity.bare(piece.text()));
    }
}
