package laut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every package says what it is for, takes no nulls, and has its place in ARCHITECTURE.md. */
class PackagesTest {

    @Test
    void everyPackageHasAPackageInfoThatSaysWhatItIsForAndBansNull() throws IOException {
        for (Path folder : packageFolders()) {
            Path info = folder.resolve("package-info.java");

            assertThat(info).as("package-info of %s", Project.name(folder)).isRegularFile();
            assertThat(Files.readString(info))
                    .as(Project.name(info))
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    @Test
    void everyPackageAppearsInArchitectureMd() throws IOException {
        String architecture = Files.readString(Project.ROOT.resolve("ARCHITECTURE.md"));

        List<String> missing =
                packageFolders().stream()
                        .map(Project::name)
                        .map(folder ->
                                folder.replaceFirst(".*/src/main/java/", "").replace('/', '.'))
                        .filter(name -> !architecture.contains("`" + name + "`"))
                        .toList();

        assertThat(missing).as("packages without a line in ARCHITECTURE.md").isEmpty();
    }

    private static Set<Path> packageFolders() throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path source : Project.mainSources()) {
            folders.add(source.getParent());
        }
        return folders;
    }
}
