package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.train.corpus.AnnotatedArticle;
import laut.train.score.Numbered.Said;
import org.junit.jupiter.api.Test;

final class ThresholdsTest {

    @Test
    void whatTheReaderIsNotSureOfIsLeftOutAndItsChildrenMoveUp() {
        Reading reading =
                Numbered.found(
                        Said.of(0, 1, 2).confidence(.9).n(1),
                        Said.of(1, 2).form(Form.REPORTED).confidence(.3).n(2).in(1),
                        Said.of(2).confidence(.4).n(3).in(2));

        Reading kept = new Thresholds(Map.of(Form.REPORTED, .5)).apply(reading);

        assertThat(kept.statements()).extracting(Statement::n).containsExactly(1, 3);
        assertThat(kept.statements()).extracting(Statement::parent).containsExactly(null, 1);
    }

    @Test
    void chosenThresholdsDropTheFormThatIsNotMarkedAndKeepTheOthers() {
        AnnotatedArticle gold = Numbered.gold(Said.of(0), Said.of(1));
        Reading found =
                Numbered.found(
                        Said.of(0).confidence(.3),
                        Said.of(1).confidence(.2),
                        Said.of(5).form(Form.REPORTED).confidence(.6),
                        Said.of(6).form(Form.REPORTED).confidence(.62));

        Thresholds chosen = ThresholdSearch.choose(List.of(gold), List.of(found));

        assertThat(chosen.byForm().get(Form.REPORTED)).isGreaterThan(.62);
        assertThat(chosen.byForm().get(Form.INDIRECT)).isLessThanOrEqualTo(.2);
        assertThat(Score.score(List.of(gold), List.of(chosen.apply(found))).official().joint().f1())
                .isEqualTo(1);
    }

    @Test
    void withoutThresholdsEverythingCounts() {
        Reading found = Numbered.found(Said.of(0).confidence(0));

        assertThat(Thresholds.NONE.apply(found)).isEqualTo(found);
    }
}
