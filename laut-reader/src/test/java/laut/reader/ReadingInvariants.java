package laut.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.TimeExpression;
import laut.model.reading.Via;
import laut.model.text.CharSpan;

/** What holds for every reading, whatever the article and whatever the network says of it. */
final class ReadingInvariants {
    private ReadingInvariants() {}

    static void hold(Reading reading) {
        Article article = reading.article();
        sentencesCoverTheText(article, reading.sentences());
        timesStandInSentences(reading);
        int last = 0;
        for (Statement statement : reading.statements()) {
            assertThat(statement.n()).isEqualTo(++last);
            parentsComeFirst(reading, statement);
            disjoint(article, statement.quote());
            Stream.of(
                            statement.cue(),
                            statement.frame(),
                            statement.speaker(),
                            statement.addressee(),
                            statement.via().stream().map(Via::span).toList())
                    .forEach(spans -> inOrder(article, spans));
            assertThat(statement.who()).isEqualTo(statement.who().strip());
        }
    }

    /** An ancestor has a smaller number, so that no chain can go in circles. */
    private static void parentsComeFirst(Reading reading, Statement statement) {
        Integer parent = statement.parent();
        if (parent != null) {
            assertThat(parent).isLessThan(statement.n());
            assertThat(reading.statements().get(parent - 1).quote())
                    .anyMatch(piece -> piece.contains(statement.quote().getFirst()));
        }
    }

    private static void sentencesCoverTheText(Article article, List<CharSpan> sentences) {
        disjoint(article, sentences);
        String text = article.text();
        int at = 0;
        for (CharSpan sentence : sentences) {
            assertThat(text.substring(at, sentence.start())).isBlank();
            assertThat(article.parts()).anyMatch(part -> part.contains(sentence));
            at = sentence.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    private static void timesStandInSentences(Reading reading) {
        List<CharSpan> spans = reading.times().stream().map(TimeExpression::span).toList();
        disjoint(reading.article(), spans);
        String text = reading.article().text();
        for (CharSpan span : spans) {
            assertThat(reading.sentences()).anyMatch(sentence -> sentence.contains(span));
            assertThat(span.in(text)).isEqualTo(span.in(text).strip());
        }
    }

    private static void disjoint(Article article, List<CharSpan> spans) {
        inOrder(article, spans);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    private static void inOrder(Article article, List<CharSpan> spans) {
        assertThat(spans).isSorted();
        for (CharSpan span : spans) {
            assertThat(span.isEmpty()).as("%s is empty", span).isFalse();
            assertThat(span.end()).isLessThanOrEqualTo(article.text().length());
            assertThat(splitsPair(article.text(), span.start())).isFalse();
            assertThat(splitsPair(article.text(), span.end())).isFalse();
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
