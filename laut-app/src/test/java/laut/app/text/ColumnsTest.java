package laut.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void breaksAtSpaces() {
        assertThat(Columns.wrap("wer sagt was laut wem", 9))
                .containsExactly("wer sagt", "was laut", "wem");
    }

    @Test
    void cutsWordsNoLineCanHold() {
        assertThat(Columns.wrap("ja Donaudampfschiff", 8))
                .containsExactly("ja", "Donaudam", "pfschiff");
    }

    @Test
    void countsEmojiTwiceAndAccentsNot() {
        assertThat(Columns.width("🚢e\u0301")).isEqualTo(3);
        assertThat(Columns.wrap("🚢🚢🚢", 4)).containsExactly("🚢🚢", "🚢");
    }

    @Test
    void noWordsNoLines() {
        assertThat(Columns.wrap("  ", 9)).isEmpty();
    }
}
