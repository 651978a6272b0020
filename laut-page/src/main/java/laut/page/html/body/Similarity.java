package laut.page.html.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two short texts say the same, by their words. */
public final class Similarity {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Similarity() {}

    /** The share of the words of {@code part} that are words of {@code whole} too, from 0 to 1. */
    public static double contained(String part, String whole) {
        Set<String> words = words(part);
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> others = words(whole);
        return (double) words.stream().filter(others::contains).count() / words.size();
    }

    /** {@code text} in lower case with nothing but letters and digits. */
    public static String bare(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
