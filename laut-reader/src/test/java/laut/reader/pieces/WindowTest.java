package laut.reader.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private static final int CAPACITY = 510;

    @Test
    void aShortArticleIsSeenWhole() {
        ArticlePieces pieces = Articles.pieces(Articles.plain(List.of("Ja, so ist es.")));

        assertThat(Window.over(pieces, CAPACITY))
                .containsExactly(new Window(0, pieces.size(), 0, pieces.size()));
        assertThat(Window.over(Articles.pieces(Articles.plain(List.of())), CAPACITY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {161, 200, 510})
    void windowsCoverAnArticleAndShareItOut(int capacity) {
        for (int seed = 0; seed < 50; seed++) {
            ArticlePieces pieces = random(new Random(seed));
            List<Window> windows = Window.over(pieces, capacity);

            int owned = 0;
            for (Window window : windows) {
                assertThat(window.end() - window.first()).isBetween(1, capacity);
                assertThat(window.ownedFirst()).as("seed %d", seed).isEqualTo(owned);
                assertThat(window.ownedEnd()).isGreaterThan(window.ownedFirst());
                assertThat(window.shows(window.ownedFirst())).isTrue();
                assertThat(window.shows(window.ownedEnd() - 1)).isTrue();
                owned = window.ownedEnd();
            }
            assertThat(owned).isEqualTo(pieces.size());
        }
    }

    @Test
    void windowsBeginWithAWordAndOwnWholeWords() {
        ArticlePieces pieces =
                Articles.pieces(Articles.plain(Collections.nCopies(40, "Abends ging es weiter.")));

        List<Window> windows = Window.over(pieces, 200);

        assertThat(windows).hasSizeGreaterThan(2);
        assertThat(windows)
                .allMatch(window -> pieces.startsWord(window.first()))
                .allMatch(window -> pieces.startsWord(window.ownedFirst()));
    }

    @Test
    void whatIsOwnedInTheMiddleHasContextOnBothSides() {
        ArticlePieces pieces =
                Articles.pieces(Articles.plain(Collections.nCopies(400, "Ein Tag im Mai.")));
        List<Window> windows = Window.over(pieces, CAPACITY);

        for (Window window : windows.subList(1, windows.size() - 1)) {
            assertThat(window.ownedFirst() - window.first()).isBetween(105, 112);
            assertThat(window.end() - window.ownedEnd()).isBetween(40, 48);
        }
    }

    @Test
    void positionsCountFromTheClassPiece() {
        Window window = new Window(100, 300, 120, 280);

        assertThat(window.length()).isEqualTo(201);
        assertThat(window.position(100)).isEqualTo(1);
        assertThat(window.piece(window.position(217))).isEqualTo(217);
        assertThat(window.shows(99) || window.shows(300)).isFalse();
    }

    @Test
    void windowsTooSmallForTheirContextAreRefused() {
        ArticlePieces pieces = Articles.pieces(Articles.plain(List.of("Ja.")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.over(pieces, 160))
                .withMessageContaining("160");
    }

    @Test
    void aBookIsCoveredAtOnce() {
        String paragraph = "Es war einmal. ".repeat(40);
        ArticlePieces pieces =
                Articles.pieces(Articles.plain(Collections.nCopies(1_000, paragraph)));
        assertThat(pieces.size()).isGreaterThan(480_000);

        List<Window> windows =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> Window.over(pieces, CAPACITY));

        assertThat(windows).hasSizeLessThan(pieces.size() / 340);
    }

    /** Words of up to 100 letters, so that single ones are longer than a window's context. */
    private static ArticlePieces random(Random random) {
        List<String> paragraphs =
                random.ints(random.nextInt(60), 1, 101)
                        .mapToObj(length -> "x".repeat(length) + " y.")
                        .toList();
        return Articles.pieces(Articles.plain(paragraphs));
    }
}
