package laut.train.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measure of the German news quotation data (F. Petersen-Frey and C. Biemann, LREC-COLING 2024,
 * after the shared task on speaker attribution of 2023).
 *
 * <p>Every pair, and every statement without a counterpart against nothing, gives a precision and a
 * recall in tokens for each of its parts; where nothing was found there is no precision, where
 * nothing was to be found no recall. These values are averaged over all statements of all articles,
 * whatever their length.
 *
 * @param messages over quotes
 * @param roles over speakers, cues, frames and addressees, each value counting alike
 * @param joint over all five
 * @param form statements of the right form
 * @param medium statements of the right medium
 */
public record OfficialScore(
        PrecisionRecall messages,
        PrecisionRecall roles,
        PrecisionRecall joint,
        Counts form,
        Counts medium) {

    static OfficialScore of(Collection<Pair> pairs) {
        Map<Part, Averages> averages = new EnumMap<>(Part.class);
        Part.ALL.forEach(part -> averages.put(part, new Averages()));
        Counts form = Counts.NONE;
        Counts medium = Counts.NONE;
        for (Pair pair : pairs) {
            averages.forEach((part, average) -> average.add(pair.counts(part)));
            form = form.plus(pair.agreement(s -> s.form()));
            medium = medium.plus(pair.agreement(s -> s.medium()));
        }
        return new OfficialScore(
                average(averages, Set.of(Part.QUOTE)),
                average(averages, Part.ROLES),
                average(averages, Part.ALL),
                form,
                medium);
    }

    private static PrecisionRecall average(Map<Part, Averages> averages, Set<Part> parts) {
        List<Averages> chosen =
                averages.entrySet().stream()
                        .filter(entry -> parts.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return new PrecisionRecall(
                Mean.over(chosen.stream().map(a -> a.precision).toList()),
                Mean.over(chosen.stream().map(a -> a.recall).toList()));
    }

    /** Precision and recall of one part, over the statements where they are defined. */
    private static final class Averages {
        private final Mean precision = new Mean();
        private final Mean recall = new Mean();

        void add(Counts counts) {
            if (counts.hasPrecision()) {
                precision.add(counts.precision());
            }
            if (counts.hasRecall()) {
                recall.add(counts.recall());
            }
        }
    }

    private static final class Mean {
        private double sum;
        private int values;

        void add(double value) {
            sum += value;
            values++;
        }

        /** The mean of all values of all {@code means}; 0 without any. */
        static double over(List<Mean> means) {
            double sum = means.stream().mapToDouble(mean -> mean.sum).sum();
            int values = means.stream().mapToInt(mean -> mean.values).sum();
            return values == 0 ? 0 : sum / values;
        }
    }
}
