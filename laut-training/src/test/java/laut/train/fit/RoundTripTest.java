package laut.train.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import laut.encoder.piece.WordPieces;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import laut.reader.decode.Draft;
import laut.reader.label.Role;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Corpus;
import laut.train.corpus.GuideXml;
import org.junit.jupiter.api.Test;

/**
 * What is annotated becomes targets; a network that has learned them perfectly is decoded: what
 * comes out must be what was annotated.
 */
final class RoundTripTest {
    private static final int CAPACITY = 510;

    /** Articles of the corpus from one that is tried to the next. */
    private static final int EVERY = 5;

    @Test
    void nothingIsLostFromASmallArticle() throws Exception {
        for (AnnotatedArticle article : GuideXml.read(ownArticles())) {
            WordPieces wordPieces =
                    new WordPieces(SmallVocabulary.of(List.of(article.article().text()).stream()));

            assertThat(decoded(article.gold(), wordPieces))
                    .containsExactlyElementsOf(annotated(article.gold()));
        }
    }

    /** Two statements of one form that begin together cannot be told apart: three in a hundred. */
    @Test
    void almostNothingIsLostFromTheCorpus() throws IOException {
        List<AnnotatedArticle> corpus = Corpus.read(Path.of("..", "corpus")).articles();
        List<Reading> gold =
                IntStream.range(0, corpus.size())
                        .filter(i -> i % EVERY == 0)
                        .mapToObj(i -> corpus.get(i).gold())
                        .toList();
        WordPieces wordPieces =
                new WordPieces(SmallVocabulary.of(gold.stream().map(r -> r.article().text())));
        int all = 0;
        int kept = 0;
        for (Reading reading : gold) {
            List<String> found = decoded(reading, wordPieces);
            all += reading.statements().size();
            kept += (int) annotated(reading).stream().filter(found::contains).count();
        }
        assertThat(kept / (double) all).isGreaterThan(0.96);
    }

    private static Path ownArticles() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(RoundTripTest.class.getResource("articles.xml")).toURI());
    }

    private static List<String> decoded(Reading gold, WordPieces wordPieces) {
        ArticlePieces pieces = ArticlePieces.of(gold.article(), wordPieces);
        List<Window> windows = Window.over(pieces, CAPACITY);
        List<Example> examples = new Examples(wordPieces).of(gold, pieces, windows);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            PerfectNetwork.decoder()
                    .decode(pieces, windows.get(i), PerfectNetwork.encoding(examples.get(i)))
                    .forEach(draft -> found.add(rendered(draft, gold.article())));
        }
        return found;
    }

    private static List<String> annotated(Reading gold) {
        return gold.statements().stream().map(s -> rendered(s, gold.article())).toList();
    }

    private static String rendered(Draft draft, Article article) {
        return rendered(
                article,
                draft.form() + " " + draft.medium() + " " + draft.act(),
                draft.quote(),
                draft.mentions(Role.SPEAKER),
                draft.mentions(Role.CUE),
                draft.mentions(Role.FRAME),
                draft.mentions(Role.ADDRESSEE),
                draft.mentions(Role.CHANNEL),
                draft.mentions(Role.RELAY));
    }

    private static String rendered(Statement statement, Article article) {
        return rendered(
                article,
                statement.form() + " " + statement.medium() + " " + statement.act(),
                statement.quote(),
                statement.speaker(),
                statement.cue(),
                statement.frame(),
                statement.addressee(),
                via(statement, Via.Role.CHANNEL),
                via(statement, Via.Role.RELAY));
    }

    private static List<CharSpan> via(Statement statement, Via.Role role) {
        return statement.via().stream().filter(v -> v.role() == role).map(Via::span).toList();
    }

    @SafeVarargs
    private static String rendered(Article article, String labels, List<CharSpan>... parts) {
        StringJoiner joiner = new StringJoiner(" | ");
        joiner.add(labels);
        for (List<CharSpan> spans : parts) {
            joiner.add(spans.stream().map(s -> s + s.in(article.text())).toList().toString());
        }
        return joiner.toString();
    }
}
