package laut.page.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page's meta elements by name, property or itemprop; OpenGraph and Dublin Core alike. Letter
 * case and separators do not count: "article:published_time" is also "article:published:time".
 */
final class MetaTags {
    private static final Pattern SEPARATOR = Pattern.compile("[_.:-]+");

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
            values.computeIfAbsent(key(name), k -> new ArrayList<>()).add(content);
        }
    }

    private static String key(String name) {
        return SEPARATOR.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(":");
    }

    /** The first value of the first of {@code names} that has one, or null. */
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(key(name));
            if (found != null) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** All values of the first of {@code names} that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(key(name));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
