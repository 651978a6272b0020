package laut.reader.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word list by kind. A line reads {@code kind word, word, …}; lines that begin with {@code #} and
 * blank lines say nothing. A kind may give its words a value: {@code kind=value word, …}. Immutable
 * and thread-safe.
 */
public final class Lexicon {

    private final String resource;
    private final Map<String, Set<String>> words;

    private Lexicon(String resource, Map<String, Set<String>> words) {
        this.resource = resource;
        this.words = words;
    }

    /**
     * Reads a list that lies beside a class.
     *
     * @throws IllegalStateException if it is missing from the build or a line has no word
     */
    public static Lexicon load(Class<?> beside, String name) {
        Map<String, Set<String>> words = new HashMap<>();
        String resource = beside.getPackageName().replace('.', '/') + "/" + name;
        for (String line : text(beside, name, resource).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(words, line.strip(), resource);
            }
        }
        return new Lexicon(resource, words);
    }

    /**
     * All words of a kind, as written.
     *
     * @throws IllegalArgumentException if the list has no such kind
     */
    public Set<String> words(String kind) {
        Set<String> found = words.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(resource + " has no word of kind '" + kind + "'");
        }
        return found;
    }

    /**
     * What words stand for, where their kind says so: the line {@code month=3 märz, mrz} gives both
     * the value "3" of "month".
     *
     * @return a value for each word, as written
     * @throws IllegalArgumentException if the list has no such kind
     */
    public Map<String, String> values(String kind) {
        Map<String, String> values = new HashMap<>();
        words.forEach((name, members) -> {
            if (name.startsWith(kind + "=")) {
                String value = name.substring(kind.length() + 1);
                members.forEach(word -> values.put(word, value));
            }
        });
        if (values.isEmpty()) {
            throw new IllegalArgumentException(resource + " has no value of '" + kind + "'");
        }
        return Map.copyOf(values);
    }

    private static void add(Map<String, Set<String>> words, String line, String resource) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalStateException(resource + ": no word in line '" + line + "'");
        }
        Set<String> kind = words.computeIfAbsent(line.substring(0, space), k -> new HashSet<>());
        for (String word : line.substring(space).split(",", -1)) {
            kind.add(word.strip());
        }
    }

    private static String text(Class<?> beside, String name, String resource) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Lower case, as German spells it. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
