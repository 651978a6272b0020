package laut.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.reading.TimeExpression;
import laut.model.text.CharSpan;
import laut.reader.sentence.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calendar expressions of an article and resolves them to ISO 8601 as TIMEX3 extends it
 * (ISO-TimeML, ISO 24617-1), after {@code corpus/GUIDE.md}: the preposition belongs to the
 * expression; vague words ("zunächst", "damals") are none.
 *
 * <p>The day of publication, in the zone the article states, is where "gestern" is counted from; an
 * entry of a live ticker has a day of its own. The tense of the clause tells whether "am Dienstag"
 * was or will be. A day that a paragraph has named is the one its "am Abend" belongs to. Where an
 * article does not say when it was published, what depends on it is {@code X} in the value.
 *
 * <p>Takes time linear in the text. Immutable and thread-safe.
 */
public final class TimeTagger {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Grammar grammar = Grammar.load();
    private final Verbs verbs = new Verbs();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The article's expressions in order of the text; they do not overlap. */
    public List<TimeExpression> tag(Article article) {
        return tag(article, splitter.split(article));
    }

    /**
     * The same for an article whose sentences are known.
     *
     * @param sentences in order of the text, none of which crosses a part of the article
     */
    public List<TimeExpression> tag(Article article, List<CharSpan> sentences) {
        Narrative narrative = narrative(article.published());
        Resolver resolver = new Resolver(narrative);
        List<TimeExpression> times = new ArrayList<>();
        List<CharSpan> parts = article.parts();
        int body = parts.size() - article.blocks().size();
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            ArticleTime own = i < body ? null : article.blocks().get(i - body).time();
            narrative.paragraph(own == null ? null : plausible(own.date()));
            while (next < sentences.size() && parts.get(i).contains(sentences.get(next))) {
                tag(article.text(), sentences.get(next), resolver, times);
                next++;
            }
        }
        return List.copyOf(times);
    }

    private static Narrative narrative(@Nullable ArticleTime published) {
        LocalDate date = published == null ? null : plausible(published.date());
        return new Narrative(date, published == null ? null : published.time());
    }

    /** A page may claim any date; the calendar's arithmetic ends somewhere. */
    private static @Nullable LocalDate plausible(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    }

    private void tag(
            String text, CharSpan sentence, Resolver resolver, List<TimeExpression> times) {
        List<Token> tokens = Token.in(text, sentence);
        Tense tense = new Tense(verbs, tokens);
        for (Expression found : grammar.in(tokens)) {
            Resolver.Value value = resolver.resolve(found.meaning(), () -> tense.of(found));
            CharSpan first = tokens.get(found.from()).span();
            CharSpan span = first.union(tokens.get(found.to() - 1).span());
            times.add(new TimeExpression(span, value.type(), value.value()));
        }
    }
}
