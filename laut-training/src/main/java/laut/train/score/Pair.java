package laut.train.score;

import java.util.BitSet;
import java.util.function.Function;
import laut.model.reading.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An annotated statement and the found one that answers it; one of the two is null where the other
 * has no counterpart.
 */
record Pair(@Nullable MarkedStatement gold, @Nullable MarkedStatement found) {

    /** The tokens of a part, compared. */
    Counts counts(Part part) {
        return Counts.of(tokens(gold, part), tokens(found, part));
    }

    /** A property of the two, compared; where they differ, one is missed and one is wrong. */
    Counts agreement(Function<Statement, ?> property) {
        if (gold == null) {
            return new Counts(0, 1, 0);
        }
        if (found == null) {
            return new Counts(0, 0, 1);
        }
        return property.apply(gold.statement()).equals(property.apply(found.statement()))
                ? new Counts(1, 0, 0)
                : new Counts(0, 1, 1);
    }

    private static BitSet tokens(@Nullable MarkedStatement statement, Part part) {
        return statement == null ? new BitSet() : statement.in(part);
    }
}
