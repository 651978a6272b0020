package laut.page.credit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The authors and agencies a line or a page names. Immutable.
 *
 * @param authors names or codes as printed, in order, each once
 * @param agencies the agencies' usual names, in order, each once
 */
public record Credits(List<String> authors, List<String> agencies) {

    public static final Credits NONE = new Credits(List.of(), List.of());

    public Credits {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
    }

    public boolean isEmpty() {
        return authors.isEmpty() && agencies.isEmpty();
    }

    /** These credits and then those of {@code other} that are new. */
    public Credits and(Credits other) {
        return new Credits(union(authors, other.authors), union(agencies, other.agencies));
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
