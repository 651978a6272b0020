package laut.reader.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings a noun phrase into the form records use: without article and afterthoughts, in the
 * nominative ("des russischen Verteidigungsministeriums" becomes "russisches
 * Verteidigungsministerium"). Thread-safe.
 */
final class Descriptions {

    private static final Pattern AFTERTHOUGHT =
            Pattern.compile("\\s*\\([^)]*\\)|,.*|\\s+[–-]\\s.*");

    private final Vocabulary vocabulary;

    Descriptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(String mention) {
        String plain = AFTERTHOUGHT.matcher(mention.strip()).replaceAll("").strip();
        List<String> words = new ArrayList<>(Arrays.asList(plain.split("\\s+", -1)));
        while (words.size() > 1 && vocabulary.is("preposition", words.getFirst())) {
            words.removeFirst();
        }
        String article = "";
        if (words.size() > 1 && vocabulary.is("article", words.getFirst())) {
            article = words.removeFirst().toLowerCase(java.util.Locale.GERMAN);
        }
        int noun = nounIndex(words);
        if (noun >= 0) {
            inflect(words, noun, article);
        }
        return withoutLabel(words);
    }

    /** "Nachrichtenagentur Reuters" is Reuters, "Zeitung „Bote“" the Bote. */
    private String withoutLabel(List<String> words) {
        int name = words.size() - 1;
        while (name > 0 && !words.get(name).matches("[„»«\"“].*")) {
            name--;
        }
        boolean quoted = name > 0 && vocabulary.endsLike("label", words.get(name - 1));
        if (quoted) {
            String last = String.join(" ", words.subList(name, words.size()));
            return last.replaceAll("^[„»«\"“]|[“”»«\"]$", "");
        }
        boolean named = words.size() == 2 && vocabulary.endsLike("label", words.getFirst());
        return named && Vocabulary.isCapital(words.getLast())
                ? words.getLast()
                : String.join(" ", words);
    }

    /** The first capitalised word that is no adjective in front of a noun. */
    static int nounIndex(List<String> words) {
        int at = 0;
        while (at < words.size()
                && (!Vocabulary.isCapital(words.get(at))
                        || (at + 1 < words.size()
                                && Vocabulary.isCapital(words.get(at + 1))
                                && isCapitalAdjective(words.get(at))))) {
            at++;
        }
        return at < words.size() ? at : -1;
    }

    private static boolean isCapitalAdjective(String word) {
        return word.matches(
                "(Auswärtig|Weiß|Rot|Frei|Deutsch|Europäisch|International|Vereint|Vereinigt|Erst|Zweit|Dritt|Ständig|Föderal|Oberst|Ärztlich|Evangelisch|Katholisch|Juristisch|Wissenschaftlich|Schweizerisch|Österreichisch|Bayerisch|Sächsisch|Britisch|Palästinensisch)(e|en|er|es|em)");
    }

    private void inflect(List<String> words, int at, String article) {
        String noun = words.get(at);
        if (article.equals("des") || article.equals("eines")) {
            noun = withoutGenitive(noun);
        } else if (article.isEmpty() || article.equals("den")) {
            noun = withoutDativePlural(noun);
        }
        words.set(at, noun);
        if (noun.equals("Grünen") || noun.equals("Linken")) {
            words.set(at, noun.substring(0, noun.length() - 1));
        }
        String ending = ending(noun, article, at > 0 ? words.get(at - 1) : "");
        for (int i = 0; i < at; i++) {
            words.set(i, withEnding(words.get(i), ending));
        }
    }

    private static String withoutGenitive(String noun) {
        if (noun.endsWith("ses") || noun.endsWith("zes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 4
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    private String withoutDativePlural(String noun) {
        if (!noun.endsWith("n") || noun.length() < 5) {
            return noun;
        }
        String cut = noun.substring(0, noun.length() - 1);
        boolean plural = vocabulary.endsLike("plural", cut);
        boolean person = cut.endsWith("er") && vocabulary.isRole(cut);
        return plural || person ? cut : noun;
    }

    /** The adjective's ending in the nominative without an article. */
    private String ending(String noun, String article, String adjective) {
        boolean plural =
                vocabulary.endsLike("plural", noun)
                        || (article.equals("die") && adjective.endsWith("en"));
        if (plural) {
            return "e";
        }
        if (vocabulary.endsLike("neuter", noun) || article.equals("das")) {
            return "es";
        }
        if (article.equals("die") || article.equals("eine") || article.equals("einer")) {
            return "e";
        }
        if (article.equals("der") && adjective.endsWith("en")) {
            return "e";
        }
        boolean bare = article.isEmpty();
        if (bare && (adjective.endsWith("er") || adjective.endsWith("em"))) {
            return "er";
        }
        return vocabulary.endsLike("feminine", noun) && !adjective.endsWith("em") && bare
                ? "e"
                : bare ? "" : "er";
    }

    private static String withEnding(String adjective, String ending) {
        if (ending.isEmpty() || !adjective.matches("\\p{L}[\\p{L}-]+(e|en|er|es|em)")) {
            return adjective;
        }
        String stem = adjective.replaceFirst("(e|en|er|es|em)$", "");
        return stem + ending;
    }
}
