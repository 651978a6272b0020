package laut.reader.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import laut.reader.lexicon.Lexicon;

/** Tells forms of verbs by their looks and by {@code tenses.txt}. Immutable and thread-safe. */
final class Verbs {

    private static final String PARTICIPLES =
            "ge\\p{L}{2,20}(?:t|en)|\\p{L}{2,9}ge\\p{L}{2,20}(?:t|en)|\\p{L}{2,20}iert"
                    + "|(?:be|ver|er|ent|zer|emp|miss|über|unter|wider|hinter)\\p{L}{3,20}(?:t|en)"
                    + "|(?:ab|an|auf|aus|ein|zu|vor)(?:ver|be|er)\\p{L}{3,20}(?:t|en)"
                    + "|worden|gewesen";
    private static final Pattern PARTICIPLE = Pattern.compile(PARTICIPLES);
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:" + PARTICIPLES + ")e[nmrs]?");
    private static final Pattern INFINITIVE_WITH_ZU = Pattern.compile("\\p{L}{2,9}zu\\p{L}{3,20}n");
    private static final List<String> INFLECTED =
            List.of("e", "er", "en", "em", "es", "das", "am", "im");
    private static final int LEAST_VERB = 4;

    private final Lexicon lexicon = Lexicon.load(Verbs.class, "tenses.txt");
    private final Set<String> past = lexicon.words("past");
    private final Set<String> prefixes = lexicon.words("prefix");
    private final Set<String> present = lexicon.words("present");
    private final Set<String> having = lexicon.words("having");
    private final Set<String> being = lexicon.words("being");
    private final Set<String> future = lexicon.words("future");
    private final Set<String> planned = lexicon.words("planned");
    private final Set<String> fixed = lexicon.words("fixed");

    /** The forms from token {@code start} to {@code end}. */
    VerbForms in(List<Token> sentence, int start, int end) {
        VerbForms forms = VerbForms.NONE;
        boolean plural = false;
        for (int i = start; i < end; i++) {
            Token word = sentence.get(i);
            boolean verb = word.isWord() && (!word.isCapitalised() || i == start);
            if (verb) {
                boolean preterite = isPreterite(sentence, i);
                boolean many = preterite && word.lower().endsWith("ten");
                plural |= many;
                forms = forms.or(form(sentence, i, preterite && !many));
            }
        }
        // "auftreten" is a preterite only where no "wird" makes an infinitive of it.
        return plural && !forms.ahead() ? forms.or(preterite()) : forms;
    }

    private static VerbForms preterite() {
        return new VerbForms(true, false, false, false, false, false, false);
    }

    private VerbForms form(List<Token> sentence, int at, boolean preterite) {
        String lower = sentence.get(at).lower();
        return new VerbForms(
                preterite,
                having.contains(lower),
                being.contains(lower),
                !fixed.contains(lower) && PARTICIPLE.matcher(lower).matches(),
                future.contains(lower) || isInfinitive(sentence, at),
                planned.contains(lower),
                isPresent(sentence, at));
    }

    /** "erschienene" in front of "Studie", as opposed to "besuchte" as what somebody did. */
    boolean isAttribute(List<Token> sentence, int at) {
        Token word = sentence.get(at);
        return word.isWord()
                && !word.isCapitalised()
                && !isPreterite(sentence, at)
                && isBeforeNoun(sentence, at)
                && ATTRIBUTE.matcher(word.lower()).matches();
    }

    /** Whether the participle is of what is to come, in any case: "geplante". */
    boolean isPlan(Token participle) {
        return planned.stream().anyMatch(participle.lower()::startsWith);
    }

    /** An article or adjective, as may stand in front of an adjective. */
    static boolean isInflected(List<Token> sentence, int at) {
        Token word = sentence.get(at);
        return word.isWord()
                && (at == 0 || !word.isCapitalised())
                && INFLECTED.stream().anyMatch(word.lower()::endsWith);
    }

    private boolean isPreterite(List<Token> sentence, int at) {
        Token word = sentence.get(at);
        String lower = word.lower();
        if (isStrong(lower)) {
            return true;
        }
        boolean weak =
                (lower.endsWith("te") || lower.endsWith("ten"))
                        && !word.isCapitalised()
                        && lower.length() >= LEAST_VERB
                        && !present.contains(lower)
                        && !lower.startsWith("ge");
        boolean subjunctive =
                lower.endsWith("te") && isStrong(lower.substring(0, lower.length() - 1));
        boolean adjective = isBeforeNoun(sentence, at) && at > 0 && isInflected(sentence, at - 1);
        return weak && !subjunctive && !adjective;
    }

    /** A preterite of the list, with or without a prefix. */
    private boolean isStrong(String lower) {
        return past.contains(lower)
                || prefixes.stream()
                        .anyMatch(prefix ->
                                lower.startsWith(prefix)
                                        && past.contains(lower.substring(prefix.length())));
    }

    /** "zu schicken", "einzurichten". */
    private static boolean isInfinitive(List<Token> sentence, int at) {
        String lower = sentence.get(at).lower();
        boolean apart =
                lower.equals("zu")
                        && at + 1 < sentence.size()
                        && !sentence.get(at + 1).isCapitalised()
                        && sentence.get(at + 1).lower().endsWith("n");
        return apart || INFINITIVE_WITH_ZU.matcher(lower).matches();
    }

    /** "tagt"; "treffen sich", but not "großen Wagen". */
    private static boolean isPresent(List<Token> sentence, int at) {
        String lower = sentence.get(at).lower();
        if (lower.length() < LEAST_VERB) {
            return false;
        }
        boolean plural =
                lower.endsWith("en")
                        && at + 1 < sentence.size()
                        && !isBeforeNoun(sentence, at)
                        && !(at > 0 && isInflected(sentence, at - 1));
        return lower.endsWith("t") || plural;
    }

    private static boolean isBeforeNoun(List<Token> sentence, int at) {
        return at + 1 < sentence.size() && sentence.get(at + 1).isCapitalised();
    }
}
