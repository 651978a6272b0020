package laut.page.html;

import java.util.regex.Pattern;
import laut.page.html.meta.PageFacts;
import org.jspecify.annotations.Nullable;

/** The publisher's name. */
final class Outlets {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)^(?:www\\.)?([\\p{L}\\d-]+)\\.[a-z]{2,10}$");

    private Outlets() {}

    /** The best name the page gives its publisher; a bare domain only for want of another. */
    static @Nullable String name(PageFacts facts) {
        for (String name : facts.outlets()) {
            if (!DOMAIN.matcher(name).matches()) {
                return name;
            }
        }
        return facts.outlets().isEmpty() ? null : facts.outlets().getFirst();
    }
}
