package laut.train.time;

import java.util.Locale;
import laut.train.score.Counts;

/** Scores of expressions of time as a person reads them. */
public final class TimeTable {

    private static final String ROW = "%-18s %9s %9s %9s%n";
    private static final String COLUMNS = "%-18s %9s %12s%n";

    private TimeTable() {}

    /** One score with precision and recall, each line ended by the platform's line break. */
    public static String ofCorpus(String split, TimeScore score) {
        StringBuilder table = new StringBuilder();
        table.append(ROW.formatted("corpus, " + split, "precision", "recall", "F1"));
        row(table, "overlapping", score.relaxed());
        row(table, "exact span", score.strict());
        row(table, "with its value", score.value());
        table.append(
                "%-18s %9s of %d found%n"
                        .formatted(
                                "value right",
                                share(score.valueOfFound().value()),
                                score.valueOfFound().cases()));
        return table.toString();
    }

    /** F1 and accuracies of two systems side by side. */
    public static String ofKrauts(TimeScores.Beside scores) {
        TimeScore laut = scores.laut();
        TimeScore other = scores.other();
        StringBuilder table = new StringBuilder();
        table.append(COLUMNS.formatted("KRAUTS", "Laut", "HeidelTime"));
        pair(table, "relaxed precision", laut.relaxed().precision(), other.relaxed().precision());
        pair(table, "relaxed recall", laut.relaxed().recall(), other.relaxed().recall());
        pair(table, "relaxed F1", laut.relaxed().f1(), other.relaxed().f1());
        pair(table, "strict F1", laut.strict().f1(), other.strict().f1());
        pair(table, "value F1", laut.value().f1(), other.value().f1());
        pair(table, "type right", laut.typeOfFound().value(), other.typeOfFound().value());
        pair(table, "value right", laut.valueOfFound().value(), other.valueOfFound().value());
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Counts counts) {
        table.append(
                ROW.formatted(
                        name,
                        share(counts.precision()),
                        share(counts.recall()),
                        share(counts.f1())));
    }

    private static void pair(StringBuilder table, String name, double laut, double other) {
        table.append(COLUMNS.formatted(name, share(laut), share(other)));
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
