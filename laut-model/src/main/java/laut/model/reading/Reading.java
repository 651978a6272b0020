package laut.model.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import laut.model.article.Article;
import laut.model.text.CharSpan;

/**
 * An article with everything found in it. Immutable and thread-safe.
 *
 * @param article what was read
 * @param sentences its sentences in order of the text; none crosses a block
 * @param times its expressions of time, in order of the text; they do not overlap
 * @param statements who said what, in order of the text
 * @param model name and version of the model that read it
 */
public record Reading(
        Article article,
        List<CharSpan> sentences,
        List<TimeExpression> times,
        List<Statement> statements,
        String model) {

    /**
     * @throws IllegalArgumentException if a span lies outside the article's text, a number is used
     *     twice or a parent is missing
     */
    public Reading {
        Objects.requireNonNull(model);
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        CharSpan whole = new CharSpan(0, article.text().length());
        for (TimeExpression time : times) {
            if (!whole.contains(time.span())) {
                throw new IllegalArgumentException(time + " outside " + whole);
            }
        }
        Set<Integer> numbers = new HashSet<>();
        for (Statement statement : statements) {
            requireInside(whole, statement, statement.quote());
            requireInside(whole, statement, statement.cue());
            requireInside(whole, statement, statement.frame());
            requireInside(whole, statement, statement.speaker());
            requireInside(whole, statement, statement.addressee());
            requireInside(whole, statement, statement.via().stream().map(Via::span).toList());
            if (!numbers.add(statement.n())) {
                throw new IllegalArgumentException("two statements " + statement.n());
            }
        }
        for (Statement statement : statements) {
            if (statement.parent() != null && !numbers.contains(statement.parent())) {
                throw new IllegalArgumentException(
                        "statement " + statement.n() + ": no parent " + statement.parent());
            }
        }
    }

    private static void requireInside(CharSpan whole, Statement statement, List<CharSpan> spans) {
        for (CharSpan span : spans) {
            if (!whole.contains(span)) {
                throw new IllegalArgumentException(
                        "statement " + statement.n() + ": " + span + " outside " + whole);
            }
        }
    }
}
