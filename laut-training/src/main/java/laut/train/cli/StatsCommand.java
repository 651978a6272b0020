package laut.train.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Statement;
import laut.train.cli.CorpusOption.Split;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Corpus;
import laut.train.corpus.CorpusSplit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what the corpus holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Says what the corpus holds, by part.",
        footer = {"", "Example:", "  laut-train stats"})
final class StatsCommand implements Callable<Integer> {

    private static final String ROW = "%-24s %9s %9s %9s %9s%n";

    private final Surroundings surroundings;

    @Mixin private CorpusOption corpus = new CorpusOption();

    StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Corpus all = corpus.corpus(surroundings);
        CorpusSplit split = corpus.split(surroundings);
        Map<Split, List<AnnotatedArticle>> parts = new EnumMap<>(Split.class);
        for (Split part : Split.values()) {
            parts.put(part, part.of(all, split));
        }
        surroundings.out().printf(ROW, "", "train", "tune", "dev", "all");
        row(parts, "articles", List::size);
        row(parts, "words", StatsCommand::words);
        row(parts, "statements", articles -> statements(articles, any -> true));
        density(parts);
        row(parts, "nested", articles -> statements(articles, s -> s.parent() != null));
        for (Form form : Form.values()) {
            row(
                    parts,
                    "form " + form.word(),
                    articles -> statements(articles, s -> s.form() == form));
        }
        for (Medium medium : Medium.values()) {
            row(
                    parts,
                    "medium " + medium.word(),
                    articles -> statements(articles, s -> s.medium() == medium));
        }
        for (Act act : Act.values()) {
            row(parts, "act " + act.word(), articles -> statements(articles, s -> s.act() == act));
        }
        for (String genre :
                all.articles().stream().map(AnnotatedArticle::genre).distinct().sorted().toList()) {
            row(
                    parts,
                    "genre " + genre,
                    articles -> articles.stream().filter(a -> a.genre().equals(genre)).count());
        }
        return 0;
    }

    private void row(
            Map<Split, List<AnnotatedArticle>> parts,
            String name,
            ToLongFunction<List<AnnotatedArticle>> count) {
        surroundings
                .out()
                .printf(
                        ROW,
                        row(
                                name,
                                parts.values().stream()
                                        .map(part -> Long.toString(count.applyAsLong(part)))));
    }

    private void density(Map<Split, List<AnnotatedArticle>> parts) {
        surroundings
                .out()
                .printf(
                        ROW,
                        row(
                                "per 1,000 words",
                                parts.values().stream()
                                        .map(part ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%.1f",
                                                        1000.0
                                                                * statements(part, any -> true)
                                                                / words(part)))));
    }

    private static Object[] row(String name, Stream<String> values) {
        return Stream.concat(Stream.of(name), values).toArray();
    }

    private static long words(List<AnnotatedArticle> articles) {
        return articles.stream().mapToInt(AnnotatedArticle::words).sum();
    }

    private static long statements(List<AnnotatedArticle> articles, Predicate<Statement> chosen) {
        return articles.stream()
                .flatMap(article -> article.gold().statements().stream())
                .filter(chosen)
                .count();
    }
}
