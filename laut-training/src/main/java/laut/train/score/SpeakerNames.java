package laut.train.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares two values of {@code who}. Case, white space, words in brackets, a leading article and
 * titles do not count; joint speakers are compared as sets.
 */
final class SpeakerNames {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "professorin", "dipl.-ing", "herr", "frau");
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einem");

    private SpeakerNames() {}

    /** Whether both name the same speakers in the same words. */
    static boolean same(String gold, String found) {
        return names(gold).equals(names(found));
    }

    /**
     * Whether every speaker of either side has a counterpart on the other, where the last word of
     * one of the two is among the words of the other ("Maren Holt", "Ministerin Holt"). Also true
     * of namesakes, so it says how many names are right at best.
     */
    static boolean similar(String gold, String found) {
        Set<List<String>> wanted = names(gold);
        Set<List<String>> given = names(found);
        return wanted.isEmpty() == given.isEmpty()
                && wanted.stream().allMatch(hasCounterpartIn(given))
                && given.stream().allMatch(hasCounterpartIn(wanted));
    }

    private static Predicate<List<String>> hasCounterpartIn(Set<List<String>> others) {
        return name ->
                others.stream()
                        .anyMatch(other ->
                                other.contains(name.getLast()) || name.contains(other.getLast()));
    }

    private static Set<List<String>> names(String who) {
        return Arrays.stream(who.split(";", -1))
                .map(SpeakerNames::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String name) {
        String plain = IN_BRACKETS.matcher(name.toLowerCase(Locale.GERMAN)).replaceAll(" ");
        List<String> words =
                Arrays.stream(plain.split("\\s+"))
                        .map(word -> EDGES.matcher(word).replaceAll(""))
                        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                        .toList();
        return words.size() > 1 && ARTICLES.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }
}
