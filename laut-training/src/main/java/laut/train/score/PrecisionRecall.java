package laut.train.score;

/**
 * Averaged precision and recall, 0 to 1; 0 where there was nothing to average.
 *
 * @param precision how much of what was found is right
 * @param recall how much of what is annotated was found
 */
public record PrecisionRecall(double precision, double recall) {

    /** The harmonic mean of the two; 0 if both are. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
