package laut.train.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.train.corpus.AnnotatedArticle;

/**
 * The annotated and the found statements of an article, on the same tokens.
 *
 * @param hasActsAndWho whether act and who are annotated
 * @param words number of the article's words, between white space
 */
record MarkedArticle(
        List<MarkedStatement> gold, List<MarkedStatement> found, boolean hasActsAndWho, int words) {

    /**
     * @throws IllegalArgumentException if the two lists do not speak of the same texts
     */
    static List<MarkedArticle> of(List<AnnotatedArticle> gold, List<Reading> found) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException(
                    found.size() + " readings for " + gold.size() + " articles");
        }
        List<MarkedArticle> articles = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            articles.add(of(gold.get(i), found.get(i)));
        }
        return articles;
    }

    private static MarkedArticle of(AnnotatedArticle annotated, Reading reading) {
        String text = annotated.article().text();
        if (!reading.article().text().equals(text)) {
            throw new IllegalArgumentException(
                    annotated.id() + ": the reading is of another text, so that offsets differ");
        }
        return new MarkedArticle(
                marked(annotated.gold(), annotated),
                marked(reading, annotated),
                annotated.scheme().hasActsAndWho(),
                annotated.words());
    }

    private static List<MarkedStatement> marked(Reading reading, AnnotatedArticle annotated) {
        return reading.statements().stream()
                .map(statement -> MarkedStatement.of(statement, annotated.tokens()))
                .toList();
    }

    /** The same article with fewer found statements. */
    MarkedArticle keeping(Predicate<Statement> kept) {
        List<MarkedStatement> fewer =
                found.stream().filter(marked -> kept.test(marked.statement())).toList();
        return new MarkedArticle(gold, fewer, hasActsAndWho, words);
    }
}
