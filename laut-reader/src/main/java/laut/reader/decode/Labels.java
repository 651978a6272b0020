package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import laut.model.reading.Act;
import laut.model.reading.Medium;
import laut.reader.label.Role;
import org.jspecify.annotations.Nullable;

/**
 * Acts and media of a window's quotes. The model learns to name them at each piece of quote and cue
 * for the innermost statement there, so a quote listens only to pieces that no inner one has.
 */
final class Labels {
    private final WindowScores scores;
    private final @Nullable Quote[] owners;

    private Labels(WindowScores scores) {
        this.scores = scores;
        owners = new Quote[scores.window().length()];
    }

    /** Shares out the pieces of all quotes a window holds, whose mentions must be known. */
    static Labels of(WindowScores scores, List<Quote> quotes) {
        Labels labels = new Labels(scores);
        quotes.stream()
                .sorted(
                        Comparator.comparingInt((Quote quote) -> quote.begin - quote.lastEnd())
                                .thenComparingInt(quote -> Nesting.rank(quote.form)))
                .forEach(quote -> labels.give(pieces(quote), quote));
        return labels;
    }

    private void give(List<Integer> pieces, Quote quote) {
        pieces.forEach(piece -> owners[scores.window().position(piece)] = quote);
    }

    Act act(Quote quote) {
        double[] sums = new double[Act.values().length];
        heard(quote).forEach(piece -> scores.addActs(piece, sums));
        return Act.values()[largest(sums)];
    }

    Medium medium(Quote quote) {
        double[] sums = new double[Medium.values().length];
        heard(quote).forEach(piece -> scores.addMedia(piece, sums));
        return Medium.values()[largest(sums)];
    }

    /** The quote's own pieces; all of them if inner quotes have every one. */
    private List<Integer> heard(Quote quote) {
        List<Integer> all = pieces(quote);
        List<Integer> own =
                all.stream()
                        .filter(piece -> owners[scores.window().position(piece)] == quote)
                        .toList();
        return own.isEmpty() ? all : own;
    }

    /** Pieces of quote and cues. */
    private static List<Integer> pieces(Quote quote) {
        List<PieceRange> ranges = new ArrayList<>(quote.ranges());
        ranges.addAll(quote.mentions(Role.CUE));
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
                .boxed()
                .toList();
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
