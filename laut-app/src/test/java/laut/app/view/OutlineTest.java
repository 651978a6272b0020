package laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import laut.app.sample.Samples;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void followsAChainUpToThePaper() {
        Outline.Entry innermost = entry(6);

        assertThat(innermost.depth()).isEqualTo(2);
        assertThat(innermost.chain().speaker()).isEqualTo("Reederei Bohm");
        assertThat(innermost.chain().through())
                .containsExactly("Gewerkschaft Kai; Betriebsrat", "dpa");
        assertThat(innermost.chain().hand()).isEqualTo(Chain.Hand.THIRD);
        assertThat(entry(5).chain().hand()).isEqualTo(Chain.Hand.SECOND);
        assertThat(entry(3).chain().hand()).isEqualTo(Chain.Hand.FIRST);
    }

    @Test
    void aSpeakerQuotingItselfIsFirstHand() {
        assertThat(entry(9).depth()).isEqualTo(1);
        assertThat(entry(9).chain().hand()).isEqualTo(Chain.Hand.FIRST);
    }

    @Test
    void parentsInACircleAreShownOnceEach() {
        Article article =
                Article.from("circle")
                        .block(BlockKind.PARAGRAPH, "Sie sagte es ihm.", new SourceSpan(0, 17))
                        .build();
        Reading circle =
                new Reading(
                        article, List.of(), List.of(), List.of(inside(1, 2), inside(2, 1)), "hand");

        assertThat(Outline.of(circle))
                .extracting(entry -> entry.statement().n())
                .containsExactly(1, 2);
    }

    private static Statement inside(int n, int parent) {
        return new Statement(
                n,
                Form.REPORTED,
                Medium.SPEECH,
                Act.CLAIM,
                1,
                "sie" + n,
                parent,
                List.of(new CharSpan(0, 17)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "hand");
    }

    private static Outline.Entry entry(int n) {
        return Outline.of(Samples.read("chain")).stream()
                .filter(entry -> entry.statement().n() == n)
                .findFirst()
                .orElseThrow();
    }
}
