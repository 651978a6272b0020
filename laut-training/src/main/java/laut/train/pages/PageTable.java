package laut.train.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import laut.train.pages.PageScorer.Scores;

/** Renders page scores as a table in plain text. */
final class PageTable {

    private PageTable() {}

    static String summary(List<Scores> all) {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(
                        Locale.ROOT,
                        "%-44s %8s %14s%n",
                        all.size() + " pages",
                        "Laut",
                        "Readability4J"));
        row(table, all, "body, LCS-F1 of words, mean", PageScore::body);
        row(table, all, "title, same words", s -> s.sameTitle() ? 1 : 0);
        row(table, all, "title, similarity of .95 or more", s -> s.title() >= .95 ? 1 : 0);
        row(table, all, "title, similarity, mean", PageScore::title);
        row(table, all, "date, same minute", s -> s.instant() ? 1 : 0);
        row(table, all, "date, same day", s -> s.day() ? 1 : 0);
        row(table, all, "authors, F1, mean", PageScore::authors);
        return table.toString();
    }

    private static void row(
            StringBuilder table,
            List<Scores> all,
            String name,
            ToDoubleFunction<PageScore> measure) {
        double laut =
                all.stream().mapToDouble(s -> measure.applyAsDouble(s.laut())).average().orElse(0);
        double other =
                all.stream()
                        .mapToDouble(s -> measure.applyAsDouble(s.readability()))
                        .average()
                        .orElse(0);
        table.append(String.format(Locale.ROOT, "%-44s %8.3f %14.3f%n", name, laut, other));
    }

    /** One row a page, worst body first. */
    static String details(List<Scores> all) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-32s %6s %6s %6s %5s %5s %7s%n",
                                "page",
                                "body",
                                "R4J",
                                "title",
                                "date",
                                "day",
                                "authors"));
        all.stream()
                .sorted(Comparator.comparingDouble(s -> s.laut().body()))
                .forEach(s ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "%-32s %6.3f %6.3f %6.3f %5s %5s %7.2f%n",
                                        s.gold().name(),
                                        s.laut().body(),
                                        s.readability().body(),
                                        s.laut().title(),
                                        yes(s.laut().instant()),
                                        yes(s.laut().day()),
                                        s.laut().authors())));
        return table.toString();
    }

    private static String yes(boolean right) {
        return right ? "yes" : "NO";
    }
}
