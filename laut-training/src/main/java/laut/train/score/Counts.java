package laut.train.score;

import java.util.BitSet;

/**
 * What was found, found wrongly and missed, in tokens or statements.
 *
 * @param hits found and annotated
 * @param wrong found but not annotated
 * @param missed annotated but not found
 */
public record Counts(long hits, long wrong, long missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (hits < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("counts " + hits + ", " + wrong + ", " + missed);
        }
    }

    /** Compares two sets of tokens. */
    static Counts of(BitSet gold, BitSet found) {
        BitSet both = (BitSet) gold.clone();
        both.and(found);
        int hits = both.cardinality();
        return new Counts(hits, found.cardinality() - hits, gold.cardinality() - hits);
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /** Whether anything was found, without which there is no precision. */
    public boolean hasPrecision() {
        return hits + wrong > 0;
    }

    /** Whether anything was to be found, without which there is no recall. */
    public boolean hasRecall() {
        return hits + missed > 0;
    }

    /** The part of the found that is right, 0 to 1; NaN if nothing was found. */
    public double precision() {
        return hits / (double) (hits + wrong);
    }

    /** The part of the annotated that was found, 0 to 1; NaN if nothing was to be found. */
    public double recall() {
        return hits / (double) (hits + missed);
    }

    /** The harmonic mean of precision and recall; NaN if nothing was found nor to be found. */
    public double f1() {
        return 2.0 * hits / (2.0 * hits + wrong + missed);
    }
}
