package laut.train.score;

import java.util.Locale;
import laut.model.reading.Form;

/** A score as a person reads it. */
public final class ScoreTable {

    private static final String ROW = "%-18s %9s %9s %9s%n";

    private ScoreTable() {}

    /** The whole score as aligned lines, each ended by the platform's line break. */
    public static String of(Score score) {
        StringBuilder table = new StringBuilder();
        table.append(
                "%d articles, %d words; %d statements annotated (%.1f per 1,000 words), %d found (%.1f)%n"
                        .formatted(
                                score.articles(),
                                score.words(),
                                score.gold(),
                                score.goldDensity(),
                                score.found(),
                                score.foundDensity()));
        official(table, score.official());
        matched(table, score.matched());
        heading(table, "tokens");
        for (Form form : Form.values()) {
            row(table, form.word(), score.tokensByForm().getOrDefault(form, Counts.NONE));
        }
        for (Part part : Part.ROLES) {
            row(table, part.word(), score.tokensByPart().getOrDefault(part, Counts.NONE));
        }
        heading(table, "whole quotes");
        for (Form form : Form.values()) {
            row(table, form.word(), score.exactByForm().getOrDefault(form, Counts.NONE));
        }
        return table.toString();
    }

    private static void official(StringBuilder table, OfficialScore official) {
        heading(table, "official score");
        row(table, "Messages", official.messages());
        row(table, "Roles", official.roles());
        row(table, "Joint", official.joint());
        row(table, "form", official.form());
        row(table, "medium", official.medium());
    }

    private static void matched(StringBuilder table, MatchedScore matched) {
        table.append("%n%-18s %9s %9s%n".formatted("on matched quotes", "right", "of"));
        row(table, "form", matched.form());
        row(table, "medium", matched.medium());
        row(table, "act", matched.act());
        row(table, "who", matched.who());
        row(table, "who, last word", matched.whoSimilar());
        row(table, "wrong speaker", matched.wrongSpeaker());
    }

    private static void heading(StringBuilder table, String name) {
        table.append(System.lineSeparator());
        table.append(ROW.formatted(name, "precision", "recall", "F1"));
    }

    private static void row(StringBuilder table, String name, PrecisionRecall value) {
        table.append(
                ROW.formatted(
                        name, share(value.precision()), share(value.recall()), share(value.f1())));
    }

    private static void row(StringBuilder table, String name, Counts value) {
        table.append(
                ROW.formatted(
                        name, share(value.precision()), share(value.recall()), share(value.f1())));
    }

    private static void row(StringBuilder table, String name, Ratio value) {
        table.append("%-18s %9s %9d%n".formatted(name, share(value.value()), value.cases()));
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
