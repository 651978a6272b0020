package laut.encoder.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPiecesTest {

    private static final WordPieceVocabulary VOCABULARY =
            WordPieceVocabulary.of(
                    List.of(
                            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "Die", "Tür", "##en",
                            "##z", "sind", "zu", "so", "Ö", "Anwalt", "finden", "a", "##f", "U",
                            "##NK", ".", ",", "-", "'", "\"", "„", "[", "]"));

    private final WordPieces wordPieces = new WordPieces(VOCABULARY);

    @ParameterizedTest
    @MethodSource("cases")
    void pieces(String text, String expected) {
        PieceSequence pieces = wordPieces.cut(text);

        StringJoiner rendered = new StringJoiner(" ");
        for (int i = 0; i < pieces.size(); i++) {
            String covered = text.substring(pieces.start(i), pieces.end(i));
            rendered.add(VOCABULARY.pieces().get(pieces.id(i)) + "=" + covered);
        }
        assertThat(rendered).hasToString(expected);
    }

    static Stream<Object[]> cases() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream file = WordPiecesTest.class.getResourceAsStream("pieces.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(WordPiecesTest::unescaped)
                    .forEach(lines::add);
        }
        List<Object[]> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            cases.add(new Object[] {lines.get(i), lines.get(i + 1)});
        }
        return cases.stream();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString().translateEscapes();
    }

    @Test
    void firstPiecesOfWordsAreTold() {
        PieceSequence pieces = wordPieces.cut("Türen, zu");

        assertThat(Stream.iterate(0, i -> i < pieces.size(), i -> i + 1).map(pieces::startsWord))
                .containsExactly(true, false, true, true);
    }

    @Test
    void anOverlongWordIsOneUnknownPiece() {
        PieceSequence pieces = wordPieces.cut("zu " + "Die".repeat(40) + " so");

        assertThat(pieces.size()).isEqualTo(3);
        assertThat(pieces.id(1)).isEqualTo(VOCABULARY.unknownId());
        assertThat(pieces.start(1)).isEqualTo(3);
        assertThat(pieces.end(1)).isEqualTo(123);
    }

    /** Whatever the text, every character that means something belongs to exactly one piece. */
    @Test
    void offsetsHoldOnAnyText() {
        for (int seed = 0; seed < 3_000; seed++) {
            String text = randomText(new Random(seed));
            PieceSequence pieces = wordPieces.cut(text);
            int last = 0;
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(pieces.start(i))
                        .as("seed %d, piece %d", seed, i)
                        .isBetween(last, text.length() - 1);
                assertThat(pieces.end(i))
                        .as("seed %d, piece %d", seed, i)
                        .isBetween(pieces.start(i) + 1, text.length());
                assertNothingBetween(text, last, pieces.start(i), seed);
                last = pieces.end(i);
            }
            assertNothingBetween(text, last, text.length(), seed);
        }
    }

    private static void assertNothingBetween(String text, int from, int to, int seed) {
        String skipped = text.substring(from, to);
        assertThat(skipped.codePoints().filter(WordPiecesTest::meansSomething).toArray())
                .as("seed %d: skipped \"%s\"", seed, skipped)
                .isEmpty();
    }

    private static boolean meansSomething(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.isEmoji(codePoint)
                || "„“”‚‘’»«–—…-.,;:!?§€%&/()".indexOf(codePoint) >= 0;
    }

    private static String randomText(Random random) {
        String likely =
                "Die Türen „zu“ – so, u\u0308o\u0308 \u00AD\u200B\u00A0ﬁﬀ…"
                        + "\uD83D\uDE00\uFE0F\uD800\uDC00\n";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append((char) (0x300 + random.nextInt(0x70)));
                default -> text.append(likely.charAt(random.nextInt(likely.length())));
            }
        }
        return text.toString();
    }

    /** A megabyte of one character each: what would be quadratic would not come back in time. */
    @ParameterizedTest
    @MethodSource("monotony")
    void timeIsLinear(String unit) {
        String text = unit.repeat((1 << 20) / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(wordPieces.cut(text).size()).isPositive());
    }

    static Stream<String> monotony() {
        return Stream.of(
                "x", "ü ", "u\u0308", "a\u0327\u0301", ".", "😀", "„", "f".repeat(99) + " ");
    }

    @Test
    void aVocabularyNamesWhatIsWrongWithIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordPieceVocabulary.of(List.of("[UNK]", "[CLS]")))
                .withMessageContaining("[SEP]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WordPieceVocabulary.of(List.of("[UNK]", "[CLS]", "[SEP]", "##a", "##a")))
                .withMessageContaining("##a twice, as 3 and 4");
    }
}
