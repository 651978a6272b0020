package laut.reader.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import laut.model.text.CharSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases stand in {@code mentions.txt}. */
class MentionRepairTest {

    static List<String> cases() throws IOException, URISyntaxException {
        Path file =
                Path.of(
                        Objects.requireNonNull(MentionRepairTest.class.getResource("mentions.txt"))
                                .toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mends(String line) {
        String marked = line.substring(0, line.lastIndexOf('=')).stripTrailing();
        String expected = line.substring(line.lastIndexOf('=') + 1).strip();
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        CharSpan mention = new CharSpan(start, marked.indexOf(']') - 1);

        String mended =
                new MentionRepair(text)
                        .mend(List.of(mention)).stream()
                                .map(span -> span.in(text))
                                .collect(Collectors.joining(" | "));

        assertThat(mended).isEqualTo(expected);
    }

    @Test
    void whateverIsMarkedNothingIsEmptyOrOutsideTheText() {
        String text = "„Hafen“, (Thode) und die\n\nLage – er, \uD83D\uDE00 das „Amt ( und der. ein";
        Random random = new Random(20261127);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            List<CharSpan> mended = new MentionRepair(text).mend(List.of(new CharSpan(start, end)));

            assertThat(mended)
                    .as("%d to %d", start, end)
                    .allMatch(span -> span.start() >= 0 && span.end() <= text.length())
                    .noneMatch(CharSpan::isEmpty);
        }
    }
}
