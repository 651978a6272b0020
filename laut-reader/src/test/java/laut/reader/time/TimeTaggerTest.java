package laut.reader.time;

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
import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.reading.TimeExpression;
import laut.model.reading.TimeType;
import laut.model.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases stand in {@code cases.txt}. */
class TimeTaggerTest {

    private static final TimeTagger TAGGER = new TimeTagger();

    /** Words and marks of time, in every order, with what breaks numbers and words. */
    private static final String[] HOSTILE =
            ("am im in der Nacht zum auf Samstag Mittwochabend 3. 31. 30. Februar Oktober 10. 2024 24 0 99999 1000"
                            + " Uhr um gegen 7 7:30 24:00 . , : - – / [ ] ( ) bis und seit vor zwei hundertein Jahren"
                            + " Jahre Tage später zuvor Woche kommender vergangenen Mitte Ende heute morgen Morgen"
                            + " gestern Ostern Advent ersten zweiten Quartal Jahrhundert jeden täglich er er-Jahre"
                            + " neunziger halb einhalb ein eine und P3D \uD83D \uD83D\uDE00 \u0000 ß ſ ٣ Ⅳ")
                    .split(" ", -1);

    static List<String> cases() throws IOException, URISyntaxException {
        Path file =
                Path.of(
                        Objects.requireNonNull(TimeTaggerTest.class.getResource("cases.txt"))
                                .toURI());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsAndResolves(String line) {
        String[] parts = line.split("\\|", -1);
        Article article = article(parts[0].strip(), parts[1].strip());
        assertThat(
                        TAGGER.tag(article).stream()
                                .map(time -> rendered(article, time))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(parts[2].strip());
    }

    @Test
    void anEntryOfATickerHasADayOfItsOwn() {
        Article article =
                Article.from("test")
                        .published(ArticleTime.parse("2025-03-12T17:20:00+01:00"))
                        .block(
                                BlockKind.ENTRY,
                                "Um 16 Uhr begann es.",
                                new SourceSpan(0, 1),
                                ArticleTime.parse("2025-03-10T16:10:00+01:00"))
                        .block(BlockKind.PARAGRAPH, "Um 16 Uhr endete es.", new SourceSpan(1, 2))
                        .build();
        assertThat(TAGGER.tag(article))
                .extracting(TimeExpression::value)
                .containsExactly("2025-03-10T16:00", "2025-03-12T16:00");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsSoundSpansInWhateverText(long seed) {
        Random random = new Random(seed);
        String published = random.nextBoolean() ? "2024-02-29T00:00" : "-";
        Article article = article(published, hostile(random));
        int last = 0;
        for (TimeExpression time : TAGGER.tag(article)) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(time.span().in(article.text()))
                    .isEqualTo(time.span().in(article.text()).strip());
            last = time.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(article.text().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am ",
                "3., ",
                "3. ",
                "bis ",
                "und ",
                "ge",
                "hundert",
                "und",
                "Nacht von ",
                "Montag, ",
                "mehr als ",
                "1.",
                "12:",
                "ein",
                "zu",
                "am Montag ",
                "10 bis ",
                "vor zwei Jahren "
            })
    void takesLinearTime(String repeated) {
        Article article = article("2025-03-12", "A " + repeated.repeat(50_000) + " B");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(TAGGER.tag(article)).isNotNull());
    }

    private static String rendered(Article article, TimeExpression time) {
        String type = time.type() == TimeType.SET ? "SET " : "";
        return time.span().in(article.text()) + " = " + type + time.value();
    }

    private static Article article(String published, String text) {
        Article.Builder article = Article.from("test");
        if (!published.equals("-")) {
            article.published(ArticleTime.parse(published));
        }
        return article.block(BlockKind.PARAGRAPH, text, new SourceSpan(0, text.length())).build();
    }

    private static String hostile(Random random) {
        return random.ints(1 + random.nextInt(200), 0, HOSTILE.length)
                .mapToObj(i -> HOSTILE[i] + (i % 3 == 0 ? "" : " "))
                .collect(Collectors.joining());
    }
}
