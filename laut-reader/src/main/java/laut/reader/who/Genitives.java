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

    private enum Attribute {
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
        int first = Descriptions.nounIndex(words);
        int noun = isPlace(words, first) ? first + 1 : first;
        Attribute attribute = noun < 0 ? Attribute.VON : attribute(words, first, noun);
        if (attribute == Attribute.VON) {
            return "von " + name;
        }
        for (int i = 0; i < first; i++) {
            words.set(i, words.get(i).replaceFirst("(e|er|es)$", "en"));
        }
        if (attribute == Attribute.DES) {
            words.set(noun, withEnding(words.get(noun)));
        }
        return attribute.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", words);
    }

    /** "Potsdamer" in front of "Ministerium", which has no case. */
    private boolean isPlace(List<String> words, int at) {
        return at >= 0
                && at + 1 < words.size()
                && words.get(at).endsWith("er")
                && vocabulary.endsLike("body", words.get(at + 1));
    }

    private Attribute attribute(List<String> words, int first, int noun) {
        if (first > 0) {
            return words.get(first - 1).endsWith("e") ? Attribute.DER : Attribute.DES;
        }
        String head = words.get(noun);
        if (vocabulary.endsLike("neuter", head)) {
            return Attribute.DES;
        }
        if (vocabulary.is("article", head) || vocabulary.isName("state", head)) {
            return Attribute.VON;
        }
        return byArticle(head);
    }

    private Attribute byArticle(String noun) {
        for (int at = 1; at < text.size(); at++) {
            if (text.get(at).text().equals(noun) && text.get(at).joined()) {
                switch (text.get(at - 1).text().toLowerCase(Locale.GERMAN)) {
                    case "das", "dem", "vom", "beim", "im", "zum" -> {
                        return Attribute.DES;
                    }
                    case "die", "zur" -> {
                        return Attribute.DER;
                    }
                    default -> {}
                }
            }
        }
        return Attribute.VON;
    }

    private static String withEnding(String noun) {
        return noun.endsWith("s") || noun.endsWith("ß") || noun.endsWith("z")
                ? noun + "es"
                : noun + "s";
    }
}
