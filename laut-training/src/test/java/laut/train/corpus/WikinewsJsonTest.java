package laut.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WikinewsJsonTest {

    private static final String ARTICLE =
            """
            {"documentName": "Probe", "originalText": " Regen.\\nEs sei nass, sagt Holt.\\n\\n\\nEnde.",
             "tokens": [{"charBegin": 1, "charEnd": 6}, {"charBegin": 6, "charEnd": 7},
                        {"charBegin": 8, "charEnd": 10}, {"charBegin": 34, "charEnd": 38}],
             "annotations": [
               {"type": "IndirectFreeIndirect", "medium": "none", "quote": {"spans": [{"charBegin": 34, "charEnd": 39}]},
                "speaker": {"spans": []}, "cue": {"spans": []}, "frame": {"spans": []}, "addressee": {"spans": []}},
               {"type": "Indirect", "medium": "ST", "quote": {"spans": [{"charBegin": 8, "charEnd": 19}]},
                "speaker": {"spans": [{"charBegin": 26, "charEnd": 30}]}, "cue": {"spans": [{"charBegin": 21, "charEnd": 25}]},
                "frame": {"spans": []}, "addressee": {"spans": []}}]}
            """;

    @TempDir private Path folder;

    @Test
    void keepsTokensAndSpansOnTheirWordsWhateverTheGapsBetweenParagraphs() throws IOException {
        AnnotatedArticle article =
                WikinewsJson.read(Files.writeString(folder.resolve("a.json"), ARTICLE));

        String text = article.article().text();
        assertThat(text).isEqualTo("Regen.\n\nEs sei nass, sagt Holt.\n\nEnde.");
        assertThat(article.tokens())
                .extracting(token -> token.in(text))
                .containsExactly("Regen", ".", "Es", "Ende");
        Statement first = article.gold().statements().getFirst();
        assertThat(first.quote().getFirst().in(text)).isEqualTo("Es sei nass");
        assertThat(first.speaker().getFirst().in(text)).isEqualTo("Holt");
        assertThat(first.form()).isEqualTo(Form.INDIRECT);
        assertThat(first.medium()).isEqualTo(Medium.SPEECH_THOUGHT);
        Statement second = article.gold().statements().getLast();
        assertThat(second.form()).isEqualTo(Form.INDIRECT_FREE);
        assertThat(second.medium()).isEqualTo(Medium.SPEECH_WRITING);
        assertThat(second.n()).isEqualTo(2);
    }

    @Test
    void namesTheFileThatHasAnotherFormat() throws IOException {
        Path file = Files.writeString(folder.resolve("b.json"), "{\"text\": \"Regen\"}");

        assertThatThrownBy(() -> WikinewsJson.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContainingAll("b.json", "originalText");
    }
}
