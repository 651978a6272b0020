package laut.train.corpus;

import java.util.List;
import java.util.Objects;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.text.CharSpan;

/**
 * An article with its annotation. Immutable and thread-safe.
 *
 * @param id unique in its corpus
 * @param scheme after which guide it was annotated
 * @param gold the article and its statements, in order of the text, numbered as in the file
 * @param genre the guide's word for the kind of article, or empty where the data set tells none
 * @param topic the guide's word for what it is about, or empty where the data set tells none
 * @param times its expressions of time, in order of the text
 * @param tokens what scores count: the data set's own tokens, in order of the text
 */
public record AnnotatedArticle(
        String id,
        Scheme scheme,
        Reading gold,
        String genre,
        String topic,
        List<TimeTag> times,
        List<CharSpan> tokens) {

    public AnnotatedArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(gold);
        Objects.requireNonNull(genre);
        Objects.requireNonNull(topic);
        times = List.copyOf(times);
        tokens = List.copyOf(tokens);
    }

    public Article article() {
        return gold.article();
    }

    /** Number of words, between white space. */
    public int words() {
        return article().text().split("\\s+").length;
    }
}
