package laut.page.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which furniture gives itself away, from {@code furniture.txt}. No publisher has rules of
 * its own there: only what many pages say. Immutable and thread-safe.
 */
final class FurnitureWords {

    /** What a line of furniture says about the lines that follow. */
    enum Meaning {
        /** Nothing. */
        LABEL,
        /** Links to other articles follow. */
        RELATED,
        /** Readers' comments follow, if it stands below the article. */
        COMMENTS
    }

    private static final String LIST = "/laut/page/text/furniture.txt";

    /** A longer line is not furniture by its words alone. */
    private static final int LONGEST = 300;

    private static final Pattern COUNT = Pattern.compile("[\\s\\u00A0]*[(\\[]?\\d{1,6}[)\\]]?$");
    private static final Pattern LEADING_COUNT = Pattern.compile("^\\d{1,6}[\\s\\u00A0]+");
    private static final Pattern RIM =
            Pattern.compile("^[\\W_]{1,20}|[\\W_]{1,20}$", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Meaning> lines;
    private final List<Pattern> patterns;

    private FurnitureWords(Map<String, Meaning> lines, List<Pattern> patterns) {
        this.lines = Map.copyOf(lines);
        this.patterns = List.copyOf(patterns);
    }

    static FurnitureWords load() {
        Map<String, Meaning> lines = new HashMap<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String line : resource().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            String value = line.substring(space).strip();
            if (kind.equals("pattern")) {
                patterns.add(
                        Pattern.compile(value, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            } else {
                lines.put(normal(value), Meaning.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        return new FurnitureWords(lines, patterns);
    }

    /** Whether the line says only furniture of this meaning. */
    boolean says(String words, Meaning meaning) {
        return words.length() <= LONGEST && lines.get(normal(words)) == meaning;
    }

    /** Whether the line is furniture by its words alone. */
    boolean isFurniture(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String normal = normal(words);
        return normal.isEmpty()
                || lines.containsKey(normal)
                || patterns.stream().anyMatch(pattern -> isFound(pattern, words));
    }

    /** An anchored pattern is tried once, not at every character. */
    private static boolean isFound(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
    }

    /** Lower case, without counts ("12 Kommentare", "Kommentare (12)"), marks and symbols. */
    private static String normal(String words) {
        String trimmed = COUNT.matcher(words).replaceAll("");
        trimmed = LEADING_COUNT.matcher(trimmed).replaceAll("");
        return RIM.matcher(trimmed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String resource() {
        try (InputStream in = FurnitureWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + LIST);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }
}
