package laut.reader.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases stand in {@code cases.txt}, with a bar where a sentence ends. */
class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final String BAR = " | ";

    private static final List<String> HOSTILE =
            List.of(
                    ".",
                    "!",
                    "?",
                    "…",
                    "...",
                    ",",
                    ":",
                    "„",
                    "“",
                    "”",
                    "»",
                    "«",
                    "\"",
                    "'",
                    "(",
                    ")",
                    "[",
                    "]",
                    " ",
                    " ",
                    "\u00a0",
                    "\u202f",
                    "\n",
                    "\r\n",
                    "\n\n",
                    "\t",
                    "–",
                    "Der",
                    "der",
                    "3",
                    "16.",
                    "z.",
                    "B.",
                    "A",
                    "XIV.",
                    "Oktober",
                    "Dr.",
                    "Mio.",
                    "2025",
                    "ß",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\u0000",
                    "\u200b",
                    "中",
                    "www.a.de");

    static List<String> cases() throws IOException, URISyntaxException {
        Path file =
                Path.of(
                        Objects.requireNonNull(SentenceSplitterTest.class.getResource("cases.txt"))
                                .toURI());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splits(String marked) {
        Article article = paragraph(marked.replace(BAR, " "));
        assertThat(
                        SPLITTER.split(article).stream()
                                .map(sentence -> sentence.in(article.text()))
                                .collect(Collectors.joining(BAR)))
                .isEqualTo(marked);
    }

    @Test
    void noSentenceCrossesAPart() {
        Article article =
                Article.from("test")
                        .title("Hafen bleibt zu")
                        .teaser("Und der")
                        .block(BlockKind.PARAGRAPH, "Rat schweigt", new SourceSpan(0, 1))
                        .build();
        assertThat(SPLITTER.split(article)).isEqualTo(article.parts());
    }

    @Test
    void aBlankLineEndsASentenceAndALineBreakDoesNot() {
        Article article = paragraph("Der Hafen\nbleibt zu\n\nDer Rat\r\nschweigt");
        assertThat(SPLITTER.split(article))
                .extracting(sentence -> sentence.in(article.text()))
                .containsExactly("Der Hafen\nbleibt zu", "Der Rat\r\nschweigt");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coversWhateverTextInOrder(long seed) {
        Random random = new Random(seed);
        Article article =
                Article.from("seed " + seed)
                        .title(hostile(random))
                        .block(BlockKind.PARAGRAPH, hostile(random), new SourceSpan(0, 1))
                        .block(BlockKind.QUOTE, hostile(random), new SourceSpan(1, 2))
                        .build();
        int last = 0;
        for (CharSpan sentence : SPLITTER.split(article)) {
            assertThat(sentence.isEmpty()).isFalse();
            assertThat(article.text().substring(last, sentence.start())).matches(Blank::isAll);
            assertThat(article.parts()).anyMatch(part -> part.contains(sentence));
            last = sentence.end();
        }
        assertThat(article.text().substring(last)).matches(Blank::isAll);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {". ", "! ", "a. ", "3. ", "…", "\n", "„", " ", "z. B. ", "x.", "A. Der "})
    void takesLinearTime(String repeated) {
        Article article = paragraph("A" + repeated.repeat(200_000) + "B");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(SPLITTER.split(article)).isNotEmpty());
    }

    private static Article paragraph(String text) {
        return Article.from("test")
                .block(BlockKind.PARAGRAPH, text, new SourceSpan(0, text.length()))
                .build();
    }

    private static String hostile(Random random) {
        return random.ints(1 + random.nextInt(200), 0, HOSTILE.size())
                .mapToObj(HOSTILE::get)
                .collect(Collectors.joining());
    }
}
