package laut.reader.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the outlook of a sentence's expressions: by the verbs of their clauses, or of the sentence
 * where a clause has none; and by words around them that look back or ahead by themselves. Each
 * clause is looked at once. Not thread-safe.
 */
final class Tense {

    private static final String BOUNDS = ",;:–—„“”\"»«";

    /** Prepositions that lead to what is to come. */
    private static final Set<String> AHEAD = Set.of("ab", "für", "fürs", "bis", "vor");

    /** So far behind an expression a participle may stand that it belongs to. */
    private static final int REACH = 5;

    private final Verbs verbs;
    private final List<Token> sentence;

    /** For each token the number of its clause, and for each clause where it begins. */
    private final int[] clauses;

    private final int[] starts;
    private final Map<Integer, VerbForms> forms = new HashMap<>();
    private @Nullable VerbForms whole;

    Tense(Verbs verbs, List<Token> sentence) {
        this.verbs = verbs;
        this.sentence = sentence;
        clauses = new int[sentence.size()];
        int[] begins = new int[sentence.size() + 2];
        int clause = 0;
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = clause;
            if (isBound(i)) {
                clause++;
                begins[clause] = i + 1;
            }
        }
        begins[clause + 1] = sentence.size();
        starts = Arrays.copyOf(begins, clause + 2);
    }

    /** The outlook of one of the sentence's expressions. */
    Outlook of(Expression expression) {
        Lead lead = expression.lead();
        if (looksBack(expression)) {
            return Outlook.PAST;
        }
        VerbForms clause = clause(expression);
        Outlook attribute = attribute(expression);
        if (attribute == Outlook.PAST || (attribute == Outlook.FUTURE && !clause.preterite())) {
            return attribute;
        }
        if (AHEAD.contains(lead.first())) {
            boolean until = !lead.is("für") && !lead.is("fürs");
            return until && clause.tellsAction() ? Outlook.PAST : Outlook.FUTURE;
        }
        Outlook outlook = clause.outlook(whole());
        return outlook == Outlook.OPEN ? whole().outlook(whole()) : outlook;
    }

    /** "seit Montag", "vom Sonntag", "zuletzt am Sonntag", "mehr als im Juni". */
    private boolean looksBack(Expression expression) {
        int from = expression.from();
        String first = expression.lead().first();
        String before = lower(from - 1);
        String behind = lower(expression.to());
        boolean origin = first.equals("vom") && !behind.equals("an") && !behind.equals("bis");
        boolean compares = before.equals("als") && from > 1 && !lower(from - 2).equals(",");
        return first.equals("seit") || origin || before.equals("zuletzt") || compares;
    }

    private String lower(int at) {
        return at >= 0 && at < sentence.size() ? sentence.get(at).lower() : "";
    }

    /** "die im Juni erschienene Studie", "das für Freitag geplante Treffen". */
    private Outlook attribute(Expression expression) {
        int from = expression.from();
        if (from == 0 || !Verbs.isInflected(sentence, from - 1)) {
            return Outlook.OPEN;
        }
        int end = Math.min(sentence.size(), expression.to() + REACH);
        for (int i = expression.to(); i < end && !isBound(i); i++) {
            if (verbs.isAttribute(sentence, i)) {
                return verbs.isPlan(sentence.get(i)) ? Outlook.FUTURE : Outlook.PAST;
            }
        }
        return Outlook.OPEN;
    }

    /** The verbs of the clause the expression stands in; with marks in it, of all it touches. */
    private VerbForms clause(Expression expression) {
        VerbForms found = VerbForms.NONE;
        for (int i = clauses[expression.from()]; i <= clauses[expression.to() - 1]; i++) {
            found = found.or(forms.computeIfAbsent(i, this::clause));
        }
        return found;
    }

    private VerbForms clause(int number) {
        return verbs.in(sentence, starts[number], starts[number + 1]);
    }

    private VerbForms whole() {
        VerbForms known = whole;
        if (known == null) {
            known = verbs.in(sentence, 0, sentence.size());
            whole = known;
        }
        return known;
    }

    /** A mark that ends a clause; the comma of "2,8" does not. */
    private boolean isBound(int at) {
        Token token = sentence.get(at);
        if (token.kind() != Token.Kind.MARK || BOUNDS.indexOf(token.text()) < 0) {
            return false;
        }
        Token next = at + 1 < sentence.size() ? sentence.get(at + 1) : Token.NONE;
        return !(token.touches(next) && next.isNumber());
    }
}
