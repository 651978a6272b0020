package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.reader.ArticleReader;
import laut.reader.EncodedArticle;
import laut.reader.decode.Thresholds;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Corpus;
import org.junit.jupiter.api.Test;

/** With the model that ships, on two articles. */
class DecodingSearchTest {

    @Test
    void findsItsWayBackFromThresholdsThatHideAForm() throws IOException {
        List<AnnotatedArticle> gold = Corpus.read(Path.of("..", "corpus")).articles().subList(0, 2);
        try (ArticleReader reader =
                ArticleReader.open(Path.of("..", "models", "laut-reader.model"))) {
            Thresholds blind = reader.thresholds().withBegin(Form.INDIRECT, 1.1);
            List<String> heard = new ArrayList<>();

            Thresholds found = DecodingSearch.choose(reader, gold, blind, heard::add);

            assertThat(joint(reader, gold, found)).isGreaterThan(joint(reader, gold, blind) + .1);
            assertThat(heard).anyMatch(line -> line.startsWith("begin.indirect"));
        }
    }

    private static double joint(
            ArticleReader reader, List<AnnotatedArticle> gold, Thresholds thresholds) {
        List<Reading> readings = new ArrayList<>();
        for (AnnotatedArticle article : gold) {
            EncodedArticle encoded = reader.encode(article.article());
            readings.add(reader.read(encoded, thresholds));
        }
        return Score.score(gold, readings).official().joint().f1();
    }
}
