package laut.page.html.body;

import java.util.List;
import java.util.regex.Pattern;
import laut.page.credit.Byline;
import laut.page.credit.Credits;
import laut.page.html.meta.Words;
import org.jsoup.nodes.Element;

/** The authors a page prints near its title, in a byline or as links to their pages. */
final class VisibleByline {

    private static final int LONGEST = 250;
    private static final int MOST_CHILDREN = 20;
    private static final Pattern PART = Pattern.compile("\\n|\\s[|·•]\\s");

    private VisibleByline() {}

    static Credits in(List<Piece> aroundTitle) {
        Credits lines = Credits.NONE;
        Credits links = Credits.NONE;
        for (Piece piece : aroundTitle) {
            if (piece.length() < LONGEST) {
                lines = lines.and(printed(piece));
                links = links.and(linked(piece.owner()));
            }
        }
        return lines.authors().isEmpty() ? links.and(lines) : lines;
    }

    private static Credits printed(Piece piece) {
        Credits credits = Credits.NONE;
        if (!piece.endsLikeSentence()) {
            for (String part : PART.split(piece.lines(), -1)) {
                credits = credits.and(Byline.read(part).orElse(Credits.NONE));
            }
        }
        return credits;
    }

    private static Credits linked(Element owner) {
        Credits credits = Credits.NONE;
        if (owner.childrenSize() <= MOST_CHILDREN) {
            for (Element link :
                    owner.select("> a[rel=author], > a[href*=/autor], > a[href*=/author]")) {
                String name = Words.clean(link.text());
                if (Byline.isPerson(name)) {
                    credits = credits.and(new Credits(List.of(name), List.of()));
                }
            }
        }
        return credits;
    }
}
