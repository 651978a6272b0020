package laut.reader.decode;

import java.util.List;
import java.util.stream.IntStream;
import laut.model.reading.Act;
import laut.model.reading.Medium;
import laut.reader.label.Role;
import laut.reader.label.Witness;

/** Acts and media of a window's quotes, told by the quotes' witnesses. */
final class Labels {
    private final WindowScores scores;
    private final Biases biases;

    Labels(WindowScores scores, Biases biases) {
        this.scores = scores;
        this.biases = biases;
    }

    /** The act of a quote whose mentions are known. */
    Act act(Quote quote) {
        double[] sums = new double[Act.values().length];
        for (int act = 0; act < sums.length; act++) {
            sums[act] = biases.act(quote.form, act);
        }
        for (Witness witness : Witness.values()) {
            List<Integer> pieces = pieces(quote, witness);
            pieces.forEach(piece -> scores.addActs(piece, witness, pieces.size(), sums));
        }
        return Act.values()[largest(sums)];
    }

    /** The medium of a quote whose mentions are known. */
    Medium medium(Quote quote) {
        double[] sums = new double[Medium.values().length];
        for (int medium = 0; medium < sums.length; medium++) {
            sums[medium] = biases.medium(quote.form, medium);
        }
        for (Witness witness : Witness.values()) {
            List<Integer> pieces = pieces(quote, witness);
            pieces.forEach(piece -> scores.addMedia(piece, witness, pieces.size(), sums));
        }
        return Medium.values()[largest(sums)];
    }

    private static List<Integer> pieces(Quote quote, Witness witness) {
        return switch (witness) {
            case BEGIN -> List.of(quote.begin);
            case CUE -> pieces(quote.mentions(Role.CUE));
            case QUOTE -> pieces(quote.ranges());
        };
    }

    private static List<Integer> pieces(List<PieceRange> ranges) {
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
