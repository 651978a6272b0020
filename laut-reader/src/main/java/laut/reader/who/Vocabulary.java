package laut.reader.who;

import java.util.Set;
import laut.reader.lexicon.Lexicon;
import laut.reader.sentence.SentenceSplitter;

/** The words by which speakers are told, from {@code words.txt}. Immutable and thread-safe. */
final class Vocabulary {

    private final Lexicon lexicon = Lexicon.load(Vocabulary.class, "words.txt");
    private final Set<String> starts =
            Lexicon.load(SentenceSplitter.class, "starts.txt").words("start");

    /** Whether the list has the word, case aside. */
    boolean is(String kind, String word) {
        return lexicon.words(kind).contains(Lexicon.lower(word));
    }

    /** Whether the word, a name, stands in the list as written. */
    boolean isName(String kind, String word) {
        return lexicon.words(kind).contains(word);
    }

    /** Whether the word or its last part, as in compounds, is of the kind. */
    boolean endsLike(String kind, String word) {
        String lower = Lexicon.lower(word);
        Set<String> endings = lexicon.words(kind);
        for (int from = 0; from < lower.length(); from++) {
            if (endings.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** An office or trade: "Außenministerin", "Sprechers". */
    boolean isRole(String word) {
        return isCapital(word)
                && (endsLike("role", word)
                        || (word.endsWith("in") && endsLike("role", cut(word, 2)))
                        || (word.endsWith("s") && endsLike("role", cut(word, 1))));
    }

    /** A noun rather than a first name, told by its ending or because it may begin a sentence. */
    boolean isNoun(String word) {
        if (isName("woman", word) || isName("man", word)) {
            return false;
        }
        return isStart(word)
                || lexicon.words("noun").stream().anyMatch(word::endsWith)
                || lexicon.words("body").stream().anyMatch(b -> b.length() > 4 && word.endsWith(b));
    }

    /** A word with a capital only at the beginning of a sentence. */
    boolean isStart(String word) {
        return starts.contains(word);
    }

    /** A woman's office or trade. */
    boolean isWomansRole(String word) {
        return isRole(word) && (word.endsWith("in") || Lexicon.lower(word).endsWith("frau"));
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.startsWith("al-"));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
