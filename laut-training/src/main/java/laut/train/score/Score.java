package laut.train.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.train.corpus.AnnotatedArticle;

/**
 * Everything measured about readings of annotated articles. Immutable and thread-safe.
 *
 * @param articles how many articles were read
 * @param words their words, between white space
 * @param gold how many statements are annotated
 * @param found how many statements were found
 * @param official the data set's own measure
 * @param matched what is right about the statements that were found
 * @param tokensByForm tokens in quotes of a form, statements apart
 * @param tokensByPart tokens in a part of any statement, statements apart
 * @param exactByForm statements whose form and whose whole quote, every token, were found
 */
public record Score(
        int articles,
        int words,
        int gold,
        int found,
        OfficialScore official,
        MatchedScore matched,
        Map<Form, Counts> tokensByForm,
        Map<Part, Counts> tokensByPart,
        Map<Form, Counts> exactByForm) {

    public Score {
        tokensByForm = Map.copyOf(tokensByForm);
        tokensByPart = Map.copyOf(tokensByPart);
        exactByForm = Map.copyOf(exactByForm);
    }

    /**
     * Scores readings.
     *
     * @param gold the annotated articles
     * @param found a reading of each, in the same order
     * @throws IllegalArgumentException if a reading is missing or of another text
     */
    public static Score score(List<AnnotatedArticle> gold, List<Reading> found) {
        return of(MarkedArticle.of(gold, found));
    }

    static Score of(List<MarkedArticle> articles) {
        List<Pair> all = new ArrayList<>();
        List<Pair> named = new ArrayList<>();
        for (MarkedArticle article : articles) {
            List<Pair> pairs = Pairing.of(article);
            all.addAll(pairs);
            if (article.hasActsAndWho()) {
                named.addAll(pairs);
            }
        }
        Map<Form, Counts> tokensByForm = new EnumMap<>(Form.class);
        Map<Form, Counts> exactByForm = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            tokensByForm.put(
                    form,
                    tokens(articles, Part.QUOTE, marked -> marked.statement().form() == form));
            exactByForm.put(form, exact(articles, form));
        }
        Map<Part, Counts> tokensByPart = new EnumMap<>(Part.class);
        for (Part part : Part.ALL) {
            tokensByPart.put(part, tokens(articles, part, marked -> true));
        }
        return new Score(
                articles.size(),
                articles.stream().mapToInt(MarkedArticle::words).sum(),
                articles.stream().mapToInt(article -> article.gold().size()).sum(),
                articles.stream().mapToInt(article -> article.found().size()).sum(),
                OfficialScore.of(all),
                MatchedScore.of(all, named),
                tokensByForm,
                tokensByPart,
                exactByForm);
    }

    /** Annotated statements per 1,000 words. */
    public double goldDensity() {
        return 1000.0 * gold / words;
    }

    /** Found statements per 1,000 words. */
    public double foundDensity() {
        return 1000.0 * found / words;
    }

    private static Counts tokens(
            List<MarkedArticle> articles, Part part, Predicate<MarkedStatement> chosen) {
        Counts counts = Counts.NONE;
        for (MarkedArticle article : articles) {
            BitSet gold = union(article.gold(), part, chosen);
            counts = counts.plus(Counts.of(gold, union(article.found(), part, chosen)));
        }
        return counts;
    }

    private static BitSet union(
            Collection<MarkedStatement> statements, Part part, Predicate<MarkedStatement> chosen) {
        BitSet union = new BitSet();
        statements.stream().filter(chosen).forEach(statement -> union.or(statement.in(part)));
        return union;
    }

    private static Counts exact(List<MarkedArticle> articles, Form form) {
        Counts counts = Counts.NONE;
        for (MarkedArticle article : articles) {
            Map<BitSet, Integer> open = new HashMap<>();
            for (MarkedStatement gold : article.gold()) {
                if (gold.statement().form() == form) {
                    open.merge(gold.in(Part.QUOTE), 1, Integer::sum);
                }
            }
            int wanted = open.values().stream().mapToInt(Integer::intValue).sum();
            int found = 0;
            int hits = 0;
            for (MarkedStatement statement : article.found()) {
                if (statement.statement().form() == form) {
                    found++;
                    hits += take(open, statement.in(Part.QUOTE)) ? 1 : 0;
                }
            }
            counts = counts.plus(new Counts(hits, found - hits, wanted - hits));
        }
        return counts;
    }

    private static boolean take(Map<BitSet, Integer> open, BitSet quote) {
        int left = open.getOrDefault(quote, 0);
        if (left > 0) {
            open.put(quote, left - 1);
        }
        return left > 0;
    }
}
