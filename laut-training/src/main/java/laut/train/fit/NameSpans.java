package laut.train.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import laut.model.text.CharSpan;

/**
 * Where an article gives a speaker's name just as {@code who} does, inflection aside: what a
 * statement points to as its speaker's name. Immutable and thread-safe.
 */
final class NameSpans {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:e[nmrs]?|s|n)$");

    /** Between two words of a name there may be a space, a hyphen or a quotation mark. */
    private static final int GAP = 3;

    private final String text;
    private final List<MatchResult> words;
    private final List<String> stems;

    NameSpans(String text) {
        this.text = text;
        words = WORD.matcher(text).results().toList();
        stems = words.stream().map(word -> stem(word.group())).toList();
    }

    /** For each of the speakers, who are separated by "; ", all the places. */
    List<List<CharSpan>> of(String who) {
        List<List<CharSpan>> places = new ArrayList<>();
        for (String name : who.split(";", -1)) {
            List<String> wanted =
                    WORD.matcher(name).results().map(word -> stem(word.group())).toList();
            if (!wanted.isEmpty()) {
                places.add(places(wanted));
            }
        }
        return places;
    }

    private List<CharSpan> places(List<String> wanted) {
        List<CharSpan> places = new ArrayList<>();
        for (int first = 0; first + wanted.size() <= words.size(); first++) {
            int last = first + wanted.size() - 1;
            if (stems.subList(first, last + 1).equals(wanted) && isOneRun(first, last)) {
                places.add(new CharSpan(words.get(first).start(), words.get(last).end()));
            }
        }
        return places;
    }

    private boolean isOneRun(int first, int last) {
        for (int word = first; word < last; word++) {
            String gap = text.substring(words.get(word).end(), words.get(word + 1).start());
            if (gap.length() > GAP || gap.contains("\n") || gap.contains(",")) {
                return false;
            }
        }
        return true;
    }

    private static String stem(String word) {
        return ENDING.matcher(word.toLowerCase(Locale.GERMAN)).replaceFirst("");
    }
}
