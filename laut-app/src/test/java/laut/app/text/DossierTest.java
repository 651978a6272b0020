package laut.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import laut.app.sample.GoldenFile;
import laut.app.sample.Samples;
import laut.app.view.Language;
import laut.app.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
    private static final Words GERMAN = Words.in(Language.DE);
    private static final Words ENGLISH = Words.in(Language.EN);

    @ParameterizedTest
    @ValueSource(strings = {"chain", "hostile", "kinds"})
    void tellsWhoSaidWhatThroughWhom(String sample) {
        GoldenFile.assertHolds(
                sample + ".dossier.txt",
                new Dossier(GERMAN, new Paper(72, Ink.NONE)).of(Samples.read(sample)));
    }

    @Test
    void speaksEnglishAndColour() {
        GoldenFile.assertHolds(
                "chain.dossier.en.txt",
                new Dossier(ENGLISH, new Paper(72, Ink.COLOUR))
                        .of(Samples.read("chain"))
                        .replace('\u001b', '␛'));
    }

    @Test
    void setsArticlesAsText() {
        GoldenFile.assertHolds(
                "kinds.text.txt",
                new ArticleText(GERMAN, new Paper(40, Ink.NONE))
                        .of(Samples.read("kinds").article()));
        GoldenFile.assertHolds(
                "chain.text.txt",
                new ArticleText(GERMAN, new Paper(0, Ink.NONE))
                        .of(Samples.read("chain").article()));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 44, 72, 100})
    void keepsToThePaper(int width) {
        for (String sample : new String[] {"chain", "hostile"}) {
            String dossier =
                    new Dossier(GERMAN, new Paper(width, Ink.NONE)).of(Samples.read(sample));

            assertThat(dossier.lines())
                    .allSatisfy(line ->
                            assertThat(Columns.width(line))
                                    .isLessThanOrEqualTo(Math.max(width, Paper.NARROWEST + 22)));
        }
    }

    @Test
    void letsNoControlCharacterOfAPageThrough() {
        String dossier = new Dossier(GERMAN, new Paper(72, Ink.NONE)).of(Samples.read("hostile"));

        assertThat(dossier.chars().filter(c -> c != '\n').boxed())
                .noneMatch(c -> c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x202E);
        assertThat(dossier).doesNotContain("gekapert", "[31m", "[2J");
        assertThat(Arrays.asList(dossier.split("\n", -1)))
                .anyMatch(l -> l.contains("👩‍🚀") || l.contains("🚢"));
    }
}
