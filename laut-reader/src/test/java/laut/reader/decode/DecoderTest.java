package laut.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.text.CharSpan;
import laut.reader.label.Role;
import laut.reader.label.Witness;
import org.junit.jupiter.api.Test;

class DecoderTest {
    @Test
    void aSpeakerMayStandInAnotherSentence() {
        Scene scene = Scene.of("Holt trat vor die Presse.", "„Wir kommen morgen!“ Beifall.");
        scene.says(Form.DIRECT, Act.ANNOUNCE, "„Wir kommen morgen!“")
                .with(Role.SPEAKER, "Holt")
                .without(Role.CUE);

        Draft draft = only(scene);
        assertThat(words(scene, draft.quote())).containsExactly("„Wir kommen morgen!“");
        assertThat(words(scene, draft.mentions(Role.SPEAKER))).containsExactly("Holt");
        assertThat(draft.mentions(Role.CUE)).isEmpty();
        assertThat(draft.act()).isEqualTo(Act.ANNOUNCE);
        assertThat(draft.confidence()).isGreaterThan(0.99);
    }

    @Test
    void aNameIsTakenFromWhereItIsFullest() {
        Scene scene = Scene.of("Maren Holt trat vor die Presse.", "Sie komme morgen.");
        scene.says(Form.INDIRECT_FREE, Act.ANNOUNCE, "Sie komme morgen.")
                .with(Role.SPEAKER, "Sie")
                .named("Sie", "Maren Holt");

        assertThat(words(scene, only(scene).mentions(Role.NAME))).containsExactly("Maren Holt");
    }

    @Test
    void aMentionEndsAtItsLikeliestLastPiece() {
        Scene scene = Scene.of("Er komme morgen, sagte Maren Holt am Abend.");
        scene.says(Form.INDIRECT, Act.ANNOUNCE, "Er komme morgen")
                .with(Role.SPEAKER, "Maren Holt")
                .doubts(Role.SPEAKER, "am Abend");

        assertThat(words(scene, only(scene).mentions(Role.SPEAKER))).containsExactly("Maren Holt");
    }

    @Test
    void aQuoteMayComeInPieces() {
        Scene scene = Scene.of("„Wir kommen“, sagte Holt, „und zwar bald“. Mehr nicht.");
        scene.says(Form.DIRECT, Act.PLEDGE, "„Wir kommen“", "„und zwar bald“")
                .with(Role.FRAME, ", sagte Holt,");

        Draft draft = only(scene);
        assertThat(words(scene, draft.quote())).containsExactly("„Wir kommen“", "„und zwar bald“");
        assertThat(words(scene, draft.mentions(Role.FRAME))).containsExactly(", sagte Holt,");
    }

    @Test
    void statementsOfOneFormNestAndKeepTheirActs() {
        Scene scene = Scene.of("Laut dpa fürchtet Kiew, dass alles scheitert.");
        scene.says(Form.INDIRECT, Act.CLAIM, "fürchtet Kiew, dass alles scheitert");
        scene.says(Form.INDIRECT, Act.EXPECT, "dass alles scheitert");

        assertThat(scene.decode())
                .extracting(draft -> draft.act() + " " + words(scene, draft.quote()))
                .containsExactly(
                        "CLAIM [fürchtet Kiew, dass alles scheitert]",
                        "EXPECT [dass alles scheitert]");
    }

    @Test
    void aFragmentStandsWithinAnAct() {
        Scene scene = Scene.of("Holt nannte den Plan „völlig falsch“ und ging.");
        scene.says(Form.REPORTED, Act.CLAIM, "Holt nannte den Plan „völlig falsch“ und ging.");
        scene.says(Form.DIRECT, Act.ASSESS, "„völlig falsch“");

        assertThat(scene.decode())
                .extracting(draft -> draft.form() + " " + draft.act())
                .containsExactly("REPORTED CLAIM", "DIRECT ASSESS");
    }

    @Test
    void ofTwoThatCrossTheLikelierStays() {
        Scene scene = Scene.of("Er komme bald und bleibe lange hier.");
        scene.says(Form.INDIRECT, Act.CLAIM, "Er komme bald und bleibe").probably(Form.INDIRECT, 1);
        scene.says(Form.INDIRECT, Act.CLAIM, "bald und bleibe lange hier")
                .probably(Form.INDIRECT, 2);

        assertThat(words(scene, only(scene).quote())).containsExactly("bald und bleibe lange hier");
    }

    @Test
    void whatTheWindowCutsOffEndsWithTheWindow() {
        Scene scene = Scene.seen(5, "„Eins zwei drei vier fünf sechs“");
        scene.says(Form.DIRECT, Act.CLAIM, "„Eins zwei drei vier fünf sechs“");

        assertThat(words(scene, only(scene).quote())).containsExactly("„Eins zwei drei vier");
    }

    @Test
    void offsetsCountBothHalvesOfAnEmoji() {
        Scene scene = Scene.of("🙂🙂 Holt: „Ja 🙂“ 🙂");
        scene.says(Form.DIRECT, Act.CONFIRM, "„Ja 🙂“").with(Role.SPEAKER, "Holt");

        Draft draft = only(scene);
        assertThat(words(scene, draft.quote())).containsExactly("„Ja 🙂“");
        assertThat(words(scene, draft.mentions(Role.SPEAKER))).containsExactly("Holt");
    }

    @Test
    void theCueTellsActAndMediumOfItsOwnStatementOnly() {
        Scene scene = Scene.of("Holt versprach Hilfe, und Bahr schrieb, das genüge nicht.");
        scene.says(Form.REPORTED, Act.CLAIM, "Holt versprach Hilfe")
                .with(Role.CUE, "versprach")
                .tells(Witness.CUE, "versprach", Act.PLEDGE, Medium.SPEECH)
                .tells(Witness.BEGIN, "Holt", Act.PLEDGE, Medium.SPEECH);
        scene.says(Form.INDIRECT, Act.CLAIM, "das genüge nicht")
                .with(Role.CUE, "schrieb")
                .tells(Witness.CUE, "schrieb", Act.ASSESS, Medium.WRITING)
                .tells(Witness.BEGIN, "das", Act.ASSESS, Medium.WRITING);

        assertThat(scene.decode())
                .extracting(draft -> draft.act() + " " + draft.medium())
                .containsExactly("PLEDGE SPEECH", "ASSESS WRITING");
    }

    @Test
    void decodingLeavesTheEncodingAsItIs() {
        Scene scene = Scene.of("„Ja“");
        scene.says(Form.DIRECT, Act.ACCEPT, "„Ja“");

        assertThat(scene.decode()).isEqualTo(scene.decode());
    }

    @Test
    void noSpanIsEmptyOrOutsideTheTextWhateverTheNetworkSays() {
        for (int seed = 0; seed < 40; seed++) {
            Scene scene = Scene.of("Eins zwei, drei.", "🙂 Vier „fünf“", "Sechs sieben acht!");
            Random random = new Random(seed);
            for (float[] values : List.of(scene.tags, scene.acts, scene.media)) {
                fill(values, random);
            }
            fill(scene.encoding().output("from"), random);
            fill(scene.encoding().output("to"), random);

            CharSpan text = new CharSpan(0, scene.article.text().length());
            for (Draft draft : scene.decode()) {
                assertThat(draft.confidence()).isBetween(0.5, 1.0);
                assertThat(draft.quote()).isSorted();
                assertThat(spans(draft))
                        .as("seed %d", seed)
                        .allMatch(span -> !span.isEmpty() && text.contains(span));
            }
        }
    }

    private static void fill(float[] values, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(200) == 0 ? Float.NaN : 4 * (float) random.nextGaussian();
        }
    }

    private static List<CharSpan> spans(Draft draft) {
        return Stream.concat(
                        draft.quote().stream(),
                        Stream.of(Role.values()).flatMap(role -> draft.mentions(role).stream()))
                .toList();
    }

    private static Draft only(Scene scene) {
        List<Draft> drafts = scene.decode();
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private static List<String> words(Scene scene, List<CharSpan> spans) {
        return spans.stream().map(span -> span.in(scene.article.text())).toList();
    }
}
