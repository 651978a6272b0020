package laut.reader.sentence;

import java.util.Set;
import laut.reader.lexicon.Lexicon;

/** Words with a full stop of their own, from {@code abbreviations.txt}. Immutable. */
final class Abbreviations {

    /** What a word with a full stop says about the end of the sentence. */
    enum Kind {
        /** What follows belongs to it. */
        INSIDE,
        /** A sentence may end here or go on. */
        EITHER,
        /** Not an abbreviation. */
        NONE
    }

    private final Set<String> inside;
    private final Set<String> either;
    private final Set<String> suffixes;

    private Abbreviations(Lexicon lexicon) {
        inside = lexicon.words("inside");
        either = lexicon.words("either");
        suffixes = lexicon.words("suffix");
    }

    static Abbreviations load() {
        return new Abbreviations(Lexicon.load(Abbreviations.class, "abbreviations.txt"));
    }

    /**
     * What is known of a word.
     *
     * @param word with its full stop and without inner spaces ("z.B.")
     */
    Kind of(String word) {
        // What stands in both lists ("Fr.": Frau, Franken, Freitag) is open.
        if (either.contains(word)) {
            return Kind.EITHER;
        }
        if (inside.contains(word)) {
            return Kind.INSIDE;
        }
        return suffixes.stream().anyMatch(word::endsWith) ? Kind.EITHER : Kind.NONE;
    }
}
