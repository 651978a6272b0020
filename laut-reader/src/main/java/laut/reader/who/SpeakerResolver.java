package laut.reader.who;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import laut.model.article.Article;
import laut.model.text.CharSpan;

/**
 * Names the speakers of one article. A mention that holds a full name gives that name; surnames,
 * offices and pronouns are resolved to persons the article names, before or, as in headlines, after
 * it; short forms to the longer description among the other mentions; anything else is kept as it
 * is described, without article and in the nominative. A statement without a mention has no
 * speaker. Every name consists of words of the article, inflection aside. Immutable and
 * thread-safe.
 */
public final class SpeakerResolver {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final Article article;
    private final List<Word> text;

    private SpeakerResolver(Article article) {
        this.article = article;
        text =
                article.parts().stream()
                        .flatMap(part -> Word.in(article.text(), part).stream())
                        .toList();
    }

    /** Takes stock of whom an article names. */
    public static SpeakerResolver of(Article article) {
        return new SpeakerResolver(article);
    }

    /**
     * The speakers of statements, one for each.
     *
     * @param statements in order of the text
     */
    public List<Who> resolve(List<Mentioned> statements) {
        List<CharSpan> mentions =
                statements.stream().flatMap(one -> longest(one).stream()).distinct().toList();
        return new Dialogue(article, text, Persons.of(text, mentions, VOCABULARY), mentions)
                .resolve(statements);
    }

    /** The mention that says most. */
    static Optional<CharSpan> longest(Mentioned statement) {
        return statement.speaker().stream().max(Comparator.comparingInt(CharSpan::length));
    }
}
