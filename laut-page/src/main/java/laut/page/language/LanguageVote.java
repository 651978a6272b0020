package laut.page.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a text's language by a vote of its function words ("und", "the", "les"): each language has
 * a list of its most frequent ones, each occurrence is a vote. Costs about a millisecond; why not a
 * trained detector stands in {@code docs/decisions/0005-language-by-function-words.md}. Immutable
 * and thread-safe.
 */
public final class LanguageVote {
    private static final String LISTS = "function-words.txt";

    /** Words looked at; more do not change the outcome. */
    private static final int WORDS = 3_000;

    /** Longer runs of letters are no function words; also the limit on what a word may cost. */
    private static final int LONGEST_WORD = 12;

    /** Of a hundred words of running text at least so many are on its language's list. */
    private static final int PERCENT_TO_WIN = 12;

    private final List<String> languages;
    private final Map<String, List<Integer>> voters;

    private LanguageVote(List<String> languages, Map<String, List<Integer>> voters) {
        this.languages = List.copyOf(languages);
        this.voters = Map.copyOf(voters);
    }

    /** Loads the lists. */
    public static LanguageVote load() {
        List<String> languages = new ArrayList<>();
        Map<String, List<Integer>> voters = new HashMap<>();
        for (String line : resource().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                voters.computeIfAbsent(word, w -> new ArrayList<>()).add(languages.size());
            }
            languages.add(line.substring(0, colon));
        }
        return new LanguageVote(languages, voters);
    }

    /** ISO 639-1 code of the text's language, or empty if no language wins clearly. */
    public Optional<String> of(CharSequence text) {
        int[] votes = new int[languages.size()];
        int words = count(text, votes);
        int winner = 0;
        int second = -1;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[winner]) {
                second = winner;
                winner = i;
            } else if (second < 0 || votes[i] > votes[second]) {
                second = i;
            }
        }
        boolean clear =
                votes[winner] * 100 >= words * PERCENT_TO_WIN && votes[winner] > votes[second];
        return words > 0 && clear ? Optional.of(languages.get(winner)) : Optional.empty();
    }

    private int count(CharSequence text, int[] votes) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length() && words < WORDS; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                vote(text, start, i, votes);
                start = -1;
            }
        }
        return words;
    }

    private void vote(CharSequence text, int start, int end, int[] votes) {
        if (end - start <= LONGEST_WORD) {
            String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
            for (int language : voters.getOrDefault(word, List.of())) {
                votes[language]++;
            }
        }
    }

    private static String resource() {
        String path = "/laut/page/language/" + LISTS;
        try (InputStream in = LanguageVote.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + path);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
