package laut.reader;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays what fuzzing found and what it started from, as it is and damaged at random. */
@Timeout(60)
class FuzzFindsTest {
    private static final int ROUNDS = 50;

    static List<Path> finds() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(FuzzFindsTest.class.getResource("fuzz")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void givesASoundReading(Path find) throws IOException {
        ReaderFuzzer.fuzzerTestOneInput(Files.readAllBytes(find));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesASoundReadingWhenDamaged(long seed) throws IOException, URISyntaxException {
        Random random = new Random(seed);
        List<Path> finds = finds();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] content = Files.readAllBytes(finds.get(random.nextInt(finds.size())));
            for (int times = random.nextInt(8); times > 0; times--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            ReaderFuzzer.fuzzerTestOneInput(content);
        }
    }
}
