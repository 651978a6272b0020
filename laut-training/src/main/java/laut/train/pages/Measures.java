package laut.train.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The measures of the page score, each from 0 to 1. */
final class Measures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");

    private Measures() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(INVISIBLE.matcher(text).replaceAll(""));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** F1 of the longest common subsequence of words; two empty texts agree. */
    static double bodyF1(String found, String gold) {
        List<String> a = words(found);
        List<String> b = words(gold);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        return 2.0 * commonLength(a, b) / (a.size() + b.size());
    }

    /** Length of the longest common subsequence, in two rows. */
    private static int commonLength(List<String> a, List<String> b) {
        int[] last = new int[b.size() + 1];
        for (String word : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] =
                        word.equals(b.get(j - 1)) ? last[j - 1] + 1 : Math.max(row[j - 1], last[j]);
            }
            last = row;
        }
        return last[b.size()];
    }

    /** Whether two titles have the same words; case, spacing and punctuation aside. */
    static boolean sameTitle(String found, String gold) {
        return words(found).equals(words(gold));
    }

    /** F1 of two sets of names, letter case and spacing aside; two empty sets agree. */
    static double namesF1(List<String> found, List<String> gold) {
        Set<String> a = names(found);
        Set<String> b = names(gold);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> names(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.add(String.join(" ", words(name))));
        return all;
    }
}
