package laut.page.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page's meta elements by name, property or itemprop, lower-cased; OpenGraph and Dublin Core
 * alike.
 */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = Words.clean(meta.attr("content"));
            if (!content.isEmpty() && content.length() < 20_000) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    tags.add(meta.attr(key), content);
                }
            }
        }
        return tags;
    }

    private void add(String name, String content) {
        if (!name.isEmpty()) {
            String key = name.strip().toLowerCase(Locale.ROOT);
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
    }

    /** The first value of the first of {@code names} that has one, or null. */
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** All values of the first of {@code names} that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
