package laut.page;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what fuzzing found and what it started from: {@code fuzz/NN-what-it-is}. */
@Timeout(60)
class FuzzFindsTest {

    static List<Path> finds() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(FuzzFindsTest.class.getResource("fuzz")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void isReadOrRefused(Path find) throws IOException {
        PageFuzzer.fuzzerTestOneInput(Files.readAllBytes(find));
    }
}
