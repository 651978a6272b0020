package laut.train.fit;

/**
 * Everything that decides what a run comes to, apart from the corpus.
 *
 * @param layers layers of the pretrained model to keep, from the bottom
 * @param vocabulary word pieces to keep, about
 * @param passes times the corpus is read
 * @param piecesPerStep pieces of a batch, at most, if it has more than one window
 * @param bodyRate peak learning rate of the pretrained layers
 * @param headRate peak learning rate of the heads
 * @param warmup share of the steps in which the rates rise
 * @param dropout probability to drop a number of a hidden state
 * @param capacity pieces of a window, at most
 * @param seed of every random choice
 */
public record Recipe(
        int layers,
        int vocabulary,
        int passes,
        int piecesPerStep,
        float bodyRate,
        float headRate,
        float warmup,
        float dropout,
        int capacity,
        long seed) {

    /** The recipe of the model that ships. */
    public static Recipe standard() {
        return new Recipe(6, 24_200, 12, 700, 6e-5f, 6e-4f, 0.1f, 0.1f, 510, 20261124L);
    }

    /** The same recipe with another number of passes. */
    public Recipe withPasses(int number) {
        return new Recipe(
                layers,
                vocabulary,
                number,
                piecesPerStep,
                bodyRate,
                headRate,
                warmup,
                dropout,
                capacity,
                seed);
    }

    /** The same recipe with another seed. */
    public Recipe withSeed(long another) {
        return new Recipe(
                layers,
                vocabulary,
                passes,
                piecesPerStep,
                bodyRate,
                headRate,
                warmup,
                dropout,
                capacity,
                another);
    }

    /** The share of the peak rate at a step: a straight rise, then a straight fall to zero. */
    float rate(int step, int steps) {
        float rise = warmup * steps;
        float share = step < rise ? step / rise : (steps - step) / (steps - rise);
        return Math.max(0.01f, share);
    }
}
