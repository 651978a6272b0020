package laut.train.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import laut.train.score.Counts;
import laut.train.score.Ratio;

/**
 * How many expressions are found, and how many resolved, by the measures of TempEval-3.
 *
 * @param relaxed a find counts where it overlaps what is marked; each counts once
 * @param strict where it is exactly what is marked
 * @param value where it overlaps and has the same value
 * @param valueOfFound of the overlapping ones, those with the same value
 * @param typeOfFound of the overlapping ones, those with the same type
 * @param misses what is missed, wrongly found or resolved otherwise
 */
public record TimeScore(
        Counts relaxed,
        Counts strict,
        Counts value,
        Ratio valueOfFound,
        Ratio typeOfFound,
        List<TimeMiss> misses) {

    static final TimeScore NONE =
            new TimeScore(
                    new Counts(0, 0, 0),
                    new Counts(0, 0, 0),
                    new Counts(0, 0, 0),
                    new Ratio(0, 0),
                    new Ratio(0, 0),
                    List.of());

    public TimeScore {
        misses = List.copyOf(misses);
    }

    /** Two expressions of one place. */
    private record Pair(MarkedTime gold, MarkedTime found) {}

    /**
     * Compares what was found in a text with what is marked in it.
     *
     * @param source the text's name, for the list of misses
     */
    static TimeScore of(String source, String text, List<MarkedTime> gold, List<MarkedTime> found) {
        List<MarkedTime> missed = new ArrayList<>(gold);
        List<MarkedTime> wrong = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        pair(missed, wrong, pairs, (g, f) -> g.span().equals(f.span()));
        pair(missed, wrong, pairs, (g, f) -> overlap(g, f) && g.value().equals(f.value()));
        pair(missed, wrong, pairs, TimeScore::overlap);
        List<TimeMiss> misses = new ArrayList<>();
        missed.forEach(gone -> misses.add(new TimeMiss(source, text, gone, null)));
        wrong.forEach(extra -> misses.add(new TimeMiss(source, text, null, extra)));
        int strict = 0;
        int value = 0;
        int type = 0;
        for (Pair pair : pairs) {
            strict += pair.gold().span().equals(pair.found().span()) ? 1 : 0;
            type += pair.gold().type().equals(pair.found().type()) ? 1 : 0;
            if (pair.gold().value().equals(pair.found().value())) {
                value++;
            } else {
                misses.add(new TimeMiss(source, text, pair.gold(), pair.found()));
            }
        }
        return new TimeScore(
                counts(pairs.size(), found, gold),
                counts(strict, found, gold),
                counts(value, found, gold),
                new Ratio(value, pairs.size()),
                new Ratio(type, pairs.size()),
                misses);
    }

    TimeScore plus(TimeScore other) {
        List<TimeMiss> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new TimeScore(
                relaxed.plus(other.relaxed),
                strict.plus(other.strict),
                value.plus(other.value),
                valueOfFound.plus(other.valueOfFound),
                typeOfFound.plus(other.typeOfFound),
                all);
    }

    private static Counts counts(int hits, List<MarkedTime> found, List<MarkedTime> gold) {
        return new Counts(hits, found.size() - hits, gold.size() - hits);
    }

    private static boolean overlap(MarkedTime gold, MarkedTime found) {
        return gold.span().overlaps(found.span());
    }

    /** Takes out of both lists what fits, in order of the text. */
    private static void pair(
            List<MarkedTime> gold,
            List<MarkedTime> found,
            List<Pair> pairs,
            BiPredicate<MarkedTime, MarkedTime> fits) {
        for (MarkedTime marked : List.copyOf(gold)) {
            found.stream()
                    .filter(candidate -> fits.test(marked, candidate))
                    .findFirst()
                    .ifPresent(match -> {
                        pairs.add(new Pair(marked, match));
                        gold.remove(marked);
                        found.remove(match);
                    });
        }
    }
}
