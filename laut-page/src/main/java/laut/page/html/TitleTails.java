package laut.page.html;

import java.net.URI;
import java.util.regex.Pattern;
import laut.page.html.body.Similarity;
import laut.page.html.meta.PageFacts;
import org.jspecify.annotations.Nullable;

/** What pages hang on their titles for search engines: the outlet's name, the section's. */
final class TitleTails {

    private static final Pattern LAST_PART =
            Pattern.compile("\\s+(?:[|–—-]|::|•|·|»)\\s+(?=[^|–—•·»]{2,60}$)");

    /** A dash may also stand within a title, before more than a section's name. */
    private static final Pattern SECTION =
            Pattern.compile("\\s+(?:(?:[|•·»]|::)\\s+.{2,60}|[–—-]\\s+\\p{Lu}\\S+(?:\\s\\S+)?)");

    private TitleTails() {}

    /** The title without a section's name, if one of the others is the title without it. */
    static String withoutSection(String title, @Nullable String... others) {
        for (String other : others) {
            if (other != null
                    && title.startsWith(other)
                    && SECTION.matcher(title.substring(other.length())).matches()) {
                return other;
            }
        }
        return title;
    }

    /** The title without the outlet's name behind it. */
    static String withoutOutlet(String title, PageFacts facts) {
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
