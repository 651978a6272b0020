package laut.page.html.body;

import java.util.List;
import laut.page.html.meta.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the piece that is the article's title as the reader sees it. */
final class TitleFinder {

    private static final double ALIKE = .6;

    private TitleFinder() {}

    /**
     * The title's piece: the {@code h1} most like the stated titles, or else any short piece that
     * is like one of them; null if there is none.
     */
    static @Nullable Piece find(List<Piece> pieces, List<String> stated) {
        Piece best = null;
        double most = -1;
        for (Piece piece : pieces) {
            if (piece.length() > 400
                    || (piece.linkDensity() > .9 && !isTopHeading(piece))
                    || isNavigation(piece)) {
                continue;
            }
            double likeness = likeness(piece.text(), stated) + weight(piece);
            if (likeness > most && (likeness >= ALIKE + .3 || isTopHeading(piece))) {
                best = piece;
                most = likeness;
            }
        }
        return best;
    }

    private static double weight(Piece piece) {
        if (isTopHeading(piece)) {
            return .5;
        }
        return piece.isHeading() ? .1 : 0;
    }

    /** A trail of breadcrumbs may end in a heading that is not the article's. */
    private static boolean isNavigation(Piece piece) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            if (e.normalName().equals("nav") || e.attr("role").equals("navigation")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTopHeading(Piece piece) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            if (e.normalName().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private static double likeness(String text, List<String> stated) {
        double best = 0;
        for (String title : stated) {
            double there = Similarity.contained(text, title);
            double back =
                    text.length() >= 15 && title.startsWith(text)
                            ? 1
                            : Similarity.contained(title, text);
            best = Math.max(best, there + back == 0 ? 0 : 2 * there * back / (there + back));
        }
        return best;
    }

    /** The title without the kicker that some pages put into the same heading. */
    static String withoutKicker(Piece title) {
        Element heading = title.owner();
        for (Element part : heading.getAllElements()) {
            if (!part.equals(heading) && Vocabulary.isKicker(part)) {
                String kicker = Words.clean(part.text());
                String whole = title.text();
                if (!kicker.isEmpty()
                        && whole.startsWith(kicker)
                        && whole.length() > kicker.length() + 5) {
                    return whole.substring(kicker.length()).replaceFirst("^[\\s:|–-]+", "");
                }
            }
        }
        return title.text();
    }
}
