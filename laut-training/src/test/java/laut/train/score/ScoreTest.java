package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.model.text.SourceSpan;
import laut.train.score.Numbered.Said;
import org.junit.jupiter.api.Test;

final class ScoreTest {

    @Test
    void tokensOfAFormAreCountedWhateverStatementTheyBelongTo() {
        Score score =
                score(
                        new Said[] {Said.of(0, 1), Said.of(1, 2)},
                        new Said[] {Said.of(0, 1, 2, 3), Said.of(9).form(Form.DIRECT)});

        assertThat(score.tokensByForm().get(Form.INDIRECT)).isEqualTo(new Counts(3, 1, 0));
        assertThat(score.tokensByForm().get(Form.DIRECT)).isEqualTo(new Counts(0, 1, 0));
        assertThat(score.tokensByPart().get(Part.QUOTE)).isEqualTo(new Counts(3, 2, 0));
    }

    @Test
    void aWholeQuoteIsEveryTokenInTheRightForm() {
        Score score =
                score(
                        new Said[] {Said.of(0, 1), Said.of(4, 5), Said.of(7)},
                        new Said[] {
                            Said.of(0, 1), Said.of(0, 1), Said.of(4), Said.of(7).form(Form.FREE)
                        });

        assertThat(score.exactByForm().get(Form.INDIRECT)).isEqualTo(new Counts(1, 2, 2));
        assertThat(score.exactByForm().get(Form.FREE)).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void speakersAreWrongOnlyWhereBothSidesPointAtOneAndShareNoToken() {
        Score score =
                score(
                        new Said[] {
                            Said.of(0).speaker(10),
                            Said.of(1).speaker(10),
                            Said.of(2).speaker(10),
                            Said.of(3)
                        },
                        new Said[] {
                            Said.of(0).speaker(10, 11),
                            Said.of(1).speaker(12),
                            Said.of(2),
                            Said.of(3).speaker(13)
                        });

        assertThat(score.matched().wrongSpeaker()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void whoIsAskedOfMatchedQuotesOnly() {
        Score score =
                score(
                        new Said[] {
                            Said.of(0).who("Maren Holt"), Said.of(1).who("Maren Holt"),
                            Said.of(2).who(""), Said.of(3).who("Petro Hrabtschuk")
                        },
                        new Said[] {
                            Said.of(0).who("maren  holt"), Said.of(1).who("Holt"), Said.of(2)
                        });

        assertThat(score.matched().who()).isEqualTo(new Ratio(2, 3));
        assertThat(score.matched().whoSimilar()).isEqualTo(new Ratio(3, 3));
    }

    @Test
    void densityIsPerThousandWords() {
        Score score = score(new Said[] {Said.of(0), Said.of(1)}, new Said[] {Said.of(0)});

        assertThat(score.words()).isEqualTo(20);
        assertThat(score.goldDensity()).isEqualTo(100);
        assertThat(score.foundDensity()).isEqualTo(50);
    }

    @Test
    void aReadingOfAnotherTextIsRefused() {
        Article other =
                Article.from("y")
                        .block(BlockKind.PARAGRAPH, "anders", new SourceSpan(0, 6))
                        .build();
        Reading reading = new Reading(other, List.of(), List.of(), List.of(), "test");

        assertThatThrownBy(() -> Score.score(List.of(Numbered.gold(Said.of(0))), List.of(reading)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another text");
    }

    @Test
    void tableAndJsonSayTheSameAndLeaveUndefinedValuesOpen() {
        Score score = score(new Said[] {Said.of(0, 1)}, new Said[] {Said.of(0)});

        assertThat(ScoreTable.of(score))
                .contains("1 articles, 20 words; 1 statements annotated (50.0 per 1,000 words)")
                .containsPattern("Messages +1\\.000 +0\\.500 +0\\.667")
                .containsPattern("addressee +– +– +–")
                .containsPattern("wrong speaker +– +0");
        assertThat(ScoreJson.of(score).at("/official/messages/f1").asDouble()).isEqualTo(.6667);
        assertThat(ScoreJson.of(score).at("/tokensByPart/addressee/f1").isNull()).isTrue();
        assertThat(ScoreJson.of(score).at("/tokensByForm/indirect-free/f1").isNull()).isTrue();
    }

    private static Score score(Said[] gold, Said[] found) {
        return Score.score(List.of(Numbered.gold(gold)), List.of(Numbered.found(found)));
    }
}
