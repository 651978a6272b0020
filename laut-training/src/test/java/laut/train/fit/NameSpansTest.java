package laut.train.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpansTest {

    @Test
    void everyPlaceOfAFullNameCountsButNotOfASurname() {
        String text = "Maren Holt kommt. Holt sagte ja. Das ist Maren Holts Haus.";

        assertThat(words(text, "Maren Holt")).containsExactly(List.of("Maren Holt", "Maren Holts"));
    }

    @Test
    void inflectionDoesNotHideADescription() {
        String text = "Das hieß es bei der ukrainischen Luftwaffe.";

        assertThat(words(text, "ukrainische Luftwaffe"))
                .containsExactly(List.of("ukrainischen Luftwaffe"));
    }

    @Test
    void jointSpeakersHaveTheirPlacesEach() {
        String text = "Lore Behn und Uwe Thode lehnten ab.";

        assertThat(words(text, "Uwe Thode; Lore Behn"))
                .containsExactly(List.of("Uwe Thode"), List.of("Lore Behn"));
    }

    @Test
    void aNameDoesNotReachOverACommaOrIntoTheNextParagraph() {
        assertThat(words("Lore, Behn", "Lore Behn")).containsExactly(List.of());
        assertThat(words("Lore\n\nBehn", "Lore Behn")).containsExactly(List.of());
    }

    @Test
    void aNamePutTogetherStandsNowhere() {
        assertThat(words("Ihre Agentur teilte das mit.", "Agentur von Lore Behn"))
                .containsExactly(List.of());
        assertThat(words("Es soll so sein.", "")).isEmpty();
    }

    private static List<List<String>> words(String text, String who) {
        return new NameSpans(text)
                .of(who).stream()
                        .map(places -> places.stream().map(span -> span.in(text)).toList())
                        .toList();
    }
}
