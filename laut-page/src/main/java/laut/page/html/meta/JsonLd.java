package laut.page.html.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's JSON-LD: every object of every block, however they are nested, with references by {@code
 * @id} resolved. Blocks that are not JSON even by lenient reading are passed over.
 */
final class JsonLd {

    private static final int MOST_OBJECTS = 5_000;
    private static final int LONGEST_BLOCK = 4_000_000;
    private static final Set<String> ARTICLE_ENDINGS = Set.of("Article", "Posting", "Report");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            found.read(script.data());
        }
        return found;
    }

    private void read(String block) {
        if (block.length() > LONGEST_BLOCK) {
            return;
        }
        try {
            collect(JSON.readTree(unwrapped(block)));
        } catch (JacksonException broken) {
            // A broken block says nothing reliable; the page has other sources.
            return;
        }
    }

    private static String unwrapped(String block) {
        String bare = block.strip();
        for (String wrapper : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
            if (bare.startsWith(wrapper)) {
                bare = bare.substring(wrapper.length());
            }
        }
        int end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
        return end < 0 ? "null" : bare.substring(0, end + 1).stripTrailing();
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                objects.add(node);
                JsonNode id = node.get("@id");
                if (id != null && id.isString() && node.size() > 1) {
                    byId.putIfAbsent(id.stringValue(), node);
                }
            }
            node.forEach(open::add);
        }
    }

    /** The object that describes the page's own article, or null. */
    @Nullable JsonNode article() {
        JsonNode best = null;
        for (JsonNode object : objects) {
            if (isArticle(object) && (best == null || weight(object) > weight(best))) {
                best = object;
            }
        }
        return best;
    }

    /** The first object with {@code type}, or null. */
    @Nullable JsonNode first(String type) {
        return objects.stream().filter(o -> types(o).contains(type)).findFirst().orElse(null);
    }

    private static int weight(JsonNode article) {
        int weight = 0;
        for (String key :
                List.of("headline", "datePublished", "author", "articleBody", "publisher")) {
            weight += article.has(key) ? 1 : 0;
        }
        return weight + (article.has("liveBlogUpdate") ? 6 : 0);
    }

    private static boolean isArticle(JsonNode object) {
        return types(object).stream()
                .anyMatch(type -> ARTICLE_ENDINGS.stream().anyMatch(type::endsWith));
    }

    static List<String> types(JsonNode object) {
        JsonNode type = object.get("@type");
        if (type == null) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            types.add(one.asString(""));
        }
        return types;
    }

    /** The values under {@code key}: one, many or none, references resolved. */
    List<JsonNode> values(JsonNode object, String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            return List.of();
        }
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode id = one.isObject() && one.size() == 1 ? one.get("@id") : null;
            values.add(id == null ? one : byId.getOrDefault(id.asString(""), one));
        }
        return values;
    }

    /** The first string under {@code key}, cleaned of markup, or null. */
    @Nullable String text(@Nullable JsonNode object, String key) {
        if (object == null) {
            return null;
        }
        for (JsonNode value : values(object, key)) {
            JsonNode inner = value.isObject() ? value.get("name") : value;
            if (inner != null && (inner.isString() || inner.isBoolean() || inner.isNumber())) {
                String text = Words.cleanMarkup(inner.asString(""));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }
}
