package laut.reader.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in a sentence, from left to right, each as long as it can be. Takes
 * time linear in the sentence. Immutable and thread-safe.
 */
final class Grammar {

    private final Words words;
    private final List<Rule> rules;

    private Grammar(Words words) {
        this.words = words;
        ClockRule clocks = new ClockRule(words);
        YearRule years = new YearRule(words);
        rules =
                List.of(
                        new DayRule(words, clocks),
                        new MonthRule(words, years),
                        years,
                        new PeriodRule(words, years),
                        new AmountRule(words),
                        clocks,
                        new ReferenceRule(words));
    }

    static Grammar load() {
        return new Grammar(new Words());
    }

    /** The sentence's expressions in order; they do not overlap. */
    List<Expression> in(List<Token> sentence) {
        List<Expression> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Expression expression = at(sentence, at, found.isEmpty() ? null : found.getLast());
            if (expression == null) {
                at++;
            } else {
                found.add(expression);
                at = expression.to();
            }
        }
        return found;
    }

    private @Nullable Expression at(List<Token> sentence, int at, @Nullable Expression before) {
        if (sentence.get(at).kind() == Token.Kind.MARK || growsOn(sentence, at)) {
            return null;
        }
        Cursor cursor = new Cursor(sentence, at);
        Lead lead = Lead.read(cursor, words);
        Expression own = longest(sentence, at, cursor.at(), lead);
        return own == null && lead.isBare() && before != null ? joined(sentence, at, before) : own;
    }

    /** "August" in "im Juli und August": it has the lead of what it is joined to. */
    private @Nullable Expression joined(List<Token> sentence, int at, Expression before) {
        if (before.to() != at - 1 || !isJoint(sentence.get(at - 1))) {
            return null;
        }
        Expression same = longest(sentence, at, at, before.lead().joined());
        return same != null && same.meaning().getClass() == before.meaning().getClass()
                ? same
                : null;
    }

    private boolean isJoint(Token token) {
        return token.is(',') || words.joints.contains(token.lower());
    }

    private @Nullable Expression longest(List<Token> sentence, int from, int core, Lead lead) {
        Expression best = null;
        for (Rule rule : rules) {
            Cursor cursor = new Cursor(sentence, core);
            Meaning meaning = rule.read(cursor, lead);
            boolean longer = best == null || cursor.at() > best.to();
            if (meaning != null && longer && !isWithinWord(sentence, cursor.at())) {
                best = new Expression(from, cursor.at(), lead, meaning);
            }
        }
        return best;
    }

    /**
     * Whether the token goes on with what stands right in front of it: "G20", "1,2010", "Ex-Mai".
     */
    private static boolean growsOn(List<Token> sentence, int at) {
        Token token = sentence.get(at);
        if (at == 0 || !sentence.get(at - 1).touches(token)) {
            return false;
        }
        Token before = sentence.get(at - 1);
        if (before.kind() != Token.Kind.MARK) {
            return true;
        }
        Token further = at > 1 ? sentence.get(at - 2) : Token.NONE;
        boolean inside = further.touches(before) && further.kind() != Token.Kind.MARK;
        boolean number = further.isNumber() && token.isNumber();
        return inside
                && (number
                        ? ".,:".indexOf(before.text()) >= 0
                        : "-'’.".indexOf(before.text()) >= 0);
    }

    /** Whether a word goes on behind an expression: "Mai-Wochenende". */
    private static boolean isWithinWord(List<Token> sentence, int end) {
        if (end >= sentence.size()) {
            return false;
        }
        Token last = sentence.get(end - 1);
        Token next = sentence.get(end);
        if (!last.touches(next)) {
            return false;
        }
        return next.kind() != Token.Kind.MARK
                || (next.is('-')
                        && end + 1 < sentence.size()
                        && next.touches(sentence.get(end + 1))
                        && sentence.get(end + 1).isWord());
    }
}
