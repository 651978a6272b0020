package laut.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.text.CharSpan;
import org.junit.jupiter.api.Test;

class NestingTest {
    @Test
    void statementsComeInOrderOfTheTextTheLongerOneFirst() {
        Draft later = draft(Form.DIRECT, 50, 60);
        Draft outer = draft(Form.INDIRECT, 10, 40);
        Draft inner = draft(Form.INDIRECT, 10, 20);

        assertThat(Nesting.inOrder(List.of(later, inner, outer)))
                .containsExactly(outer, inner, later);
    }

    @Test
    void theParentIsTheInnermostOneAround() {
        List<Draft> ordered =
                List.of(
                        draft(Form.REPORTED, 0, 100),
                        draft(Form.INDIRECT, 10, 90),
                        draft(Form.DIRECT, 20, 30),
                        draft(Form.DIRECT, 95, 99),
                        draft(Form.DIRECT, 95, 120));

        assertThat(Nesting.parents(ordered)).containsExactly(-1, 0, 1, 0, -1);
    }

    /** "Holt sagte, Moskau habe zugestimmt": the clause is Holt's, the act in it Moskau's. */
    @Test
    void overTheSameWordsTheActIsWithinTheClauseAndTheQuotationWithinBoth() {
        Draft clause = draft(Form.INDIRECT, 12, 35);
        Draft told = draft(Form.REPORTED, 12, 35);
        Draft quotation = draft(Form.DIRECT, 12, 35);

        List<Draft> ordered = Nesting.inOrder(List.of(quotation, told, clause));

        assertThat(ordered).containsExactly(clause, told, quotation);
        assertThat(Nesting.parents(ordered)).containsExactly(-1, 0, 1);
    }

    /** A frame between two pieces of a quote is not part of it. */
    @Test
    void whatStandsBetweenThePiecesOfAQuoteIsNotInIt() {
        Draft pieces = draft(Form.DIRECT, 0, 10, 30, 40);
        Draft between = draft(Form.REPORTED, 12, 20);
        Draft within = draft(Form.DIRECT, 32, 38);

        assertThat(Nesting.parents(List.of(pieces, between, within))).containsExactly(-1, -1, 0);
    }

    private static Draft draft(Form form, int... borders) {
        List<CharSpan> quote =
                Stream.iterate(0, i -> i < borders.length, i -> i + 2)
                        .map(i -> new CharSpan(borders[i], borders[i + 1]))
                        .toList();
        return new Draft(form, Medium.SPEECH, Act.CLAIM, 0.9, quote, Map.of());
    }
}
