package laut.page.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import laut.page.html.body.Similarity;
import laut.page.html.meta.PageFacts;
import org.jspecify.annotations.Nullable;

/** Chooses the article's title among those the page states and the one it shows. */
final class Titles {

    private static final Pattern LAST_PART =
            Pattern.compile("\\s+(?:[|–—-]|::|•|·|»)\\s+(?=[^|–—•·»]{2,60}$)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:(?:ukraine-|nahost-)?(?:kommentar|meinung|leitartikel|glosse|kolumne|interview|analyse|liveblog|live-?ticker|ticker|newsblog|video|podcast|reportage|gastbeitrag|essay))\\s*[:|–-]\\s+");

    private Titles() {}

    /** Every title the page states, trimmed of the outlet's name. */
    static List<String> stated(PageFacts facts) {
        List<String> titles = new ArrayList<>();
        add(titles, facts.socialTitle(), facts);
        add(titles, facts.headline(), facts);
        add(titles, facts.documentTitle(), facts);
        return titles;
    }

    private static void add(List<String> titles, @Nullable String title, PageFacts facts) {
        if (title != null) {
            titles.add(withoutOutlet(title, facts));
        }
    }

    /** The title for sharing, unless the visible one is that with less around it. */
    static @Nullable String choose(PageFacts facts, @Nullable String shown) {
        List<String> stated = stated(facts);
        String social =
                facts.socialTitle() == null ? null : withoutOutlet(facts.socialTitle(), facts);
        if (shown == null) {
            return stated.isEmpty() ? null : stated.getFirst();
        }
        if (social == null) {
            return shown;
        }
        String headline = facts.headline();
        boolean confirmed = headline != null && same(headline, shown);
        boolean label = LABEL.matcher(social).find();
        boolean live = facts.live() || social.contains("+++");
        return confirmed && (label || live) ? shown : social;
    }

    private static boolean same(String one, String other) {
        return Similarity.bare(one).equals(Similarity.bare(other));
    }

    private static String withoutOutlet(String title, PageFacts facts) {
        String rest = title;
        for (int cut = 0; cut < 2; cut++) {
            var last = LAST_PART.matcher(rest);
            if (!last.find()) {
                return rest;
            }
            String tail = Similarity.bare(rest.substring(last.end()));
            boolean outlet =
                    facts.outlets().stream()
                            .map(Similarity::bare)
                            .anyMatch(name ->
                                    !name.isEmpty()
                                            && (name.contains(tail) || tail.contains(name)));
            if (tail.isEmpty() || !(outlet || isHost(tail, facts))) {
                return rest;
            }
            rest = rest.substring(0, last.start());
        }
        return rest;
    }

    /** Whether {@code tail} is the name of the page's host, umlauts written out. */
    private static boolean isHost(String tail, PageFacts facts) {
        URI url = facts.url();
        String host = url == null ? null : url.getHost();
        String folded =
                tail.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return host != null && folded.length() > 3 && Similarity.bare(host).contains(folded);
    }
}
