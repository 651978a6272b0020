package laut.train.score;

/**
 * How many of a number of cases.
 *
 * @param hits the cases with the property
 * @param cases all cases asked
 */
public record Ratio(int hits, int cases) {

    public Ratio {
        if (hits < 0 || cases < hits) {
            throw new IllegalArgumentException(hits + " of " + cases);
        }
    }

    /** Both together. */
    public Ratio plus(Ratio other) {
        return new Ratio(hits + other.hits, cases + other.cases);
    }

    /** 0 to 1; NaN without any case. */
    public double value() {
        return hits / (double) cases;
    }
}
