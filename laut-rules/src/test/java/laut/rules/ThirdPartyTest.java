package laut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * THIRD-PARTY.md names every library that ships or trains, in its version; Maven lists them before
 * the tests.
 */
class ThirdPartyTest {

    /** {@code group:artifact:jar[:classifier]:version:scope}. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?m)^ +([\\w.-]+:[\\w.-]+):jar(?::[\\w.-]+)?:([\\w.-]+):(?:compile|runtime)");

    /** {@code | group:artifact | version | licence |}. */
    private static final Pattern NOTED =
            Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| ([\\w.-]+) \\| \\S");

    @Test
    void thirdPartyMdNamesExactlyTheLibrariesInUse() throws IOException {
        Set<String> used = entries(LISTED, Path.of("target/third-party.txt"));
        Set<String> noted = entries(NOTED, Project.ROOT.resolve("THIRD-PARTY.md"));

        assertThat(used).as("libraries Maven lists").isNotEmpty();
        assertThat(noted).as("libraries in THIRD-PARTY.md").isEqualTo(used);
    }

    private static Set<String> entries(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult entry) -> entry.group(1) + " " + entry.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
