package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.train.score.Numbered.Said;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class OfficialScoreTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aPerfectReadingScoresOneAndLeavesPartsThatDoNotOccurOut() {
        Said said = Said.of(0, 1, 2).speaker(4).cue(5);

        OfficialScore score = score(new Said[] {said}, new Said[] {said});

        assertThat(score.messages().f1()).isEqualTo(1);
        assertThat(score.roles().f1()).isEqualTo(1);
        assertThat(score.joint().f1()).isEqualTo(1);
    }

    @Test
    void partsAreAveragedWherePrecisionOrRecallIsDefined() {
        Said gold = Said.of(0, 1, 2, 3).speaker(4).cue(5).frame(4, 5);
        Said found = Said.of(0, 1).speaker(4, 5);

        OfficialScore score = score(new Said[] {gold}, new Said[] {found});

        // quote: P 2/2, R 2/4; speaker: P 1/2, R 1/1; cue and frame: no P, R 0; addressee: neither
        assertThat(score.messages().precision()).isEqualTo(1, EXACTLY);
        assertThat(score.messages().recall()).isEqualTo(.5, EXACTLY);
        assertThat(score.roles().precision()).isEqualTo(.5, EXACTLY);
        assertThat(score.roles().recall()).isEqualTo(1 / 3.0, EXACTLY);
        assertThat(score.roles().f1()).isEqualTo(.4, EXACTLY);
        assertThat(score.joint().precision()).isEqualTo((1 + .5) / 2, EXACTLY);
        assertThat(score.joint().recall()).isEqualTo((.5 + 1) / 4, EXACTLY);
        assertThat(score.joint().f1()).isEqualTo(.5, EXACTLY);
    }

    @Test
    void aStatementWithoutCounterpartCountsAgainstNothing() {
        Said both = Said.of(0, 1);
        Said missed = Said.of(3, 4).speaker(5).n(2);
        Said wrong = Said.of(7).cue(8).n(2);

        OfficialScore score = score(new Said[] {both, missed}, new Said[] {both, wrong});

        // quote: P 1 and 0, R 1 and 0; the wrong cue gives a P of 0, the missed speaker an R of 0
        assertThat(score.messages().precision()).isEqualTo(.5, EXACTLY);
        assertThat(score.messages().recall()).isEqualTo(.5, EXACTLY);
        assertThat(score.roles().f1()).isZero();
        assertThat(score.joint().precision()).isEqualTo(1 / 3.0, EXACTLY);
        assertThat(score.joint().recall()).isEqualTo(1 / 3.0, EXACTLY);
    }

    @Test
    void quotesWithoutACommonTokenAreNotPairedEvenIfTheirSpeakersAgree() {
        OfficialScore score =
                score(new Said[] {Said.of(0).speaker(5)}, new Said[] {Said.of(1).speaker(5)});

        assertThat(score.roles().precision()).isZero();
        assertThat(score.roles().recall()).isZero();
        assertThat(score.form()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void pairsAreTheBestForAllTogetherNotForTheFirst() {
        Said gold1 = Said.of(0, 1, 2, 3).speaker(10);
        Said gold2 = Said.of(0, 1).speaker(11).n(2);
        Said found1 = Said.of(0, 1, 2).speaker(11);
        Said found2 = Said.of(2, 3).speaker(10).n(2);

        OfficialScore score = score(new Said[] {gold1, gold2}, new Said[] {found1, found2});

        // greedily, found1 would take gold1 (.857) and leave nothing for gold2;
        // together, .667 for gold1 with found2 and .8 for gold2 with found1 are more
        assertThat(score.roles().f1()).isEqualTo(1, EXACTLY);
        assertThat(score.messages().precision()).isEqualTo((1 + 2 / 3.0) / 2, EXACTLY);
        assertThat(score.messages().recall()).isEqualTo((.5 + 1) / 2, EXACTLY);
    }

    @Test
    void formThenMediumDecideBetweenEqualQuotes() {
        Said direct = Said.of(0, 1).form(Form.DIRECT);
        Said written = Said.of(0, 1).medium(Medium.WRITING).n(2);
        Said spoken = Said.of(0, 1).medium(Medium.SPEECH).n(3);

        OfficialScore score =
                score(new Said[] {direct, written, spoken}, new Said[] {spoken, written, direct});

        assertThat(score.form()).isEqualTo(new Counts(3, 0, 0));
        assertThat(score.medium()).isEqualTo(new Counts(3, 0, 0));
    }

    @Test
    void statementsOfAllArticlesWeighTheSame() {
        Said said = Said.of(0);
        List<MarkedArticle> articles =
                MarkedArticle.of(
                        List.of(
                                Numbered.gold(said),
                                Numbered.gold(Said.of(1), Said.of(2), Said.of(3))),
                        List.of(Numbered.found(said), Numbered.found()));

        OfficialScore score = Score.of(articles).official();

        assertThat(score.messages().recall()).isEqualTo(1 / 4.0, EXACTLY);
        assertThat(score.messages().precision()).isEqualTo(1, EXACTLY);
    }

    @Test
    void nothingAnnotatedAndNothingFoundIsZero() {
        OfficialScore score = score(new Said[0], new Said[0]);

        assertThat(score.joint().f1()).isZero();
    }

    private static OfficialScore score(Said[] gold, Said[] found) {
        return Score.score(List.of(Numbered.gold(gold)), List.of(Numbered.found(found))).official();
    }
}
