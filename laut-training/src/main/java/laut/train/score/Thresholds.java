package laut.train.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How sure a reader must be of a statement of each form for it to count. Immutable and thread-safe.
 *
 * <p>Data sets differ in how much they mark; choosing thresholds on one part of a data set and
 * scoring on another part makes scores on it comparable.
 *
 * @param byForm the least confidence of each form, 0 to 1; 0 for a form that is missing
 */
public record Thresholds(Map<Form, Double> byForm) {

    /** Everything the reader found counts. */
    public static final Thresholds NONE = new Thresholds(Map.of());

    public Thresholds {
        byForm = Map.copyOf(byForm);
    }

    /** Whether the reader is sure enough of the statement. */
    public boolean admit(Statement statement) {
        return statement.confidence() >= byForm.getOrDefault(statement.form(), 0.0);
    }

    /** The reading without the statements that do not count; their children move up. */
    public Reading apply(Reading reading) {
        Map<Integer, Statement> byNumber = new HashMap<>();
        Set<Integer> kept = new HashSet<>();
        for (Statement statement : reading.statements()) {
            byNumber.put(statement.n(), statement);
            if (admit(statement)) {
                kept.add(statement.n());
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (kept.contains(statement.n())) {
                statements.add(withParent(statement, keptAncestor(statement, byNumber, kept)));
            }
        }
        return new Reading(
                reading.article(),
                reading.sentences(),
                reading.times(),
                statements,
                reading.model());
    }

    private static @Nullable Integer keptAncestor(
            Statement statement, Map<Integer, Statement> byNumber, Set<Integer> kept) {
        Set<Integer> seen = new HashSet<>();
        Integer parent = statement.parent();
        while (parent != null && !kept.contains(parent) && seen.add(parent)) {
            Statement above = byNumber.get(parent);
            parent = above == null ? null : above.parent();
        }
        return parent != null && kept.contains(parent) ? parent : null;
    }

    private static Statement withParent(Statement of, @Nullable Integer parent) {
        return new Statement(
                of.n(),
                of.form(),
                of.medium(),
                of.act(),
                of.confidence(),
                of.who(),
                parent,
                of.quote(),
                of.cue(),
                of.frame(),
                of.speaker(),
                of.addressee(),
                of.via(),
                of.producer());
    }
}
