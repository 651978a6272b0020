package laut.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a view gave when somebody last looked at it and liked it. Run the tests with {@code
 * LAUT_GOLDEN=write} in the environment to keep what it gives now, then read the difference.
 */
public final class GoldenFile {
    private static final Path FOLDER = Path.of("src", "test", "resources", "laut", "app", "sample");

    private GoldenFile() {}

    /** Asserts that the file holds exactly this text. */
    public static void assertHolds(String name, String actual) {
        if ("write".equals(System.getenv("LAUT_GOLDEN"))) {
            try {
                Files.writeString(FOLDER.resolve(name), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        assertThat(actual).isEqualTo(Samples.expected(name));
    }
}
