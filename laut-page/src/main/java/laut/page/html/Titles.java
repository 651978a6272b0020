package laut.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import laut.page.html.body.Similarity;
import laut.page.html.meta.PageFacts;
import org.jspecify.annotations.Nullable;

/** Chooses the article's title among those the page states and the one it shows. */
final class Titles {

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
            titles.add(TitleTails.withoutOutlet(title, facts));
        }
    }

    /**
     * The title for sharing, which is the editors' own wording most often. It is left for the
     * headline where it is made for search engines instead, that is, where it repeats the
     * document's title and stands nowhere on the page, and where it says more about the page than
     * the article's title: "Liveblog: …".
     */
    static @Nullable String choose(PageFacts facts, @Nullable String shown) {
        String social = trimmed(facts.socialTitle(), facts);
        String headline = trimmed(facts.headline(), facts);
        if (social != null) {
            social = TitleTails.withoutSection(social, shown, headline);
        }
        if (social == null || headline == null) {
            return firstOf(social, shown, headline, trimmed(facts.documentTitle(), facts));
        }
        boolean yields =
                isForSearch(social, shown, facts)
                        || (isForThePage(social, shown, facts)
                                && isConfirmed(headline, shown, facts));
        if (!yields) {
            return social;
        }
        return same(headline, shown) ? shown : headline;
    }

    private static boolean isForSearch(String social, @Nullable String shown, PageFacts facts) {
        boolean isShown = shown != null && Similarity.bare(shown).contains(Similarity.bare(social));
        return !isShown && same(social, trimmed(facts.documentTitle(), facts));
    }

    private static boolean isForThePage(String social, @Nullable String shown, PageFacts facts) {
        return facts.live()
                || social.contains("+++")
                || (shown != null && shown.contains("+++"))
                || LABEL.matcher(social).find();
    }

    private static boolean isConfirmed(String headline, @Nullable String shown, PageFacts facts) {
        return same(headline, shown) || same(headline, trimmed(facts.documentTitle(), facts));
    }

    private static @Nullable String firstOf(@Nullable String... titles) {
        for (String title : titles) {
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private static @Nullable String trimmed(@Nullable String title, PageFacts facts) {
        return title == null ? null : TitleTails.withoutOutlet(title, facts);
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && Similarity.bare(one).equals(Similarity.bare(other));
    }
}
