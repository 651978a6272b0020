package laut.reader.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tells whose somebody is: "des Auswärtigen Amts", "der Polizei", "von Halvorsen Systems". The
 * gender of a name comes from its adjectives, its ending, or the article in front of it elsewhere
 * in the text; without any of them it is "von". Immutable and thread-safe.
 */
final class Genitives {

    private enum Gender {
        DES,
        DER,
        VON
    }

    private final Vocabulary vocabulary;
    private final List<Word> text;

    Genitives(Vocabulary vocabulary, List<Word> text) {
        this.vocabulary = vocabulary;
        this.text = List.copyOf(text);
    }

    /** A description in the nominative without its article, as an attribute. */
    String of(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+", -1)));
        int noun = Descriptions.nounIndex(words);
        Gender gender = noun < 0 ? Gender.VON : gender(words, noun);
        if (gender == Gender.VON) {
            return "von " + name;
        }
        for (int i = 0; i < noun; i++) {
            words.set(i, words.get(i).replaceFirst("(e|er|es)$", "en"));
        }
        if (gender == Gender.DES) {
            words.set(noun, withEnding(words.get(noun)));
        }
        return gender.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", words);
    }

    private Gender gender(List<String> words, int noun) {
        if (noun > 0) {
            return words.get(noun - 1).endsWith("e") ? Gender.DER : Gender.DES;
        }
        String head = words.getFirst();
        if (vocabulary.endsLike("neuter", head)) {
            return Gender.DES;
        }
        if (vocabulary.is("article", head) || vocabulary.isName("state", head)) {
            return Gender.VON;
        }
        return byArticle(head);
    }

    private Gender byArticle(String noun) {
        for (int at = 1; at < text.size(); at++) {
            if (text.get(at).text().equals(noun) && text.get(at).joined()) {
                switch (text.get(at - 1).text().toLowerCase(Locale.GERMAN)) {
                    case "das", "dem", "den", "vom", "beim", "im", "zum" -> {
                        return Gender.DES;
                    }
                    case "die", "zur" -> {
                        return Gender.DER;
                    }
                    default -> {}
                }
            }
        }
        return Gender.VON;
    }

    private static String withEnding(String noun) {
        return noun.endsWith("s") || noun.endsWith("ß") || noun.endsWith("z")
                ? noun + "es"
                : noun + "s";
    }
}
