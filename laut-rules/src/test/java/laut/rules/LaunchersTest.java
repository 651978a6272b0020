package laut.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launchers in a folder of their own (with a space in its name), with scripts that stand for
 * the JDK and for Maven, so that a start takes milliseconds.
 */
@DisabledOnOs(OS.WINDOWS)
class LaunchersTest {

    /** All that the launchers call. */
    private static final List<String> TOOLS =
            List.of(
                    "awk",
                    "cat",
                    "cp",
                    "date",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "ln",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "tail",
                    "touch");

    @TempDir Path temp;

    private Path home;
    private Path jdk;
    private Path tools;

    @BeforeEach
    void copyTheLaunchers() throws IOException {
        home = Files.createDirectories(temp.resolve("a copy of laut"));
        for (String name : List.of("laut", "laut-train", "check", "bin/jdk.sh", "bin/build.sh")) {
            Path copy = home.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(Project.ROOT.resolve(name), copy);
        }
        Files.createDirectories(home.resolve("laut-app/src/main"));
        Files.createFile(home.resolve("pom.xml"));
        jdk = fakeJdk(temp.resolve("jdk"), "25.0.3");
        // Says how it was called, and makes a cache when asked to.
        script(
                jdk.resolve("bin/java"),
                """
                for argument; do
                    case $argument in -XX:AOTCacheOutput=*) echo cache >"${argument#*=}" ;; esac
                    printf '<%s>' "$argument"
                done
                case "$*" in *fail) exit 7 ;; esac
                """);
        tools = temp.resolve("tools");
        script(
                tools.resolve("mvn"),
                """
                echo "$JAVA_HOME" "$@" >>calls
                echo "[INFO] Building laut-app 0.1.0   [1/1]"
                sleep 0.3
                [ ! -e broken ] || { echo "[ERROR] Broken.java:[1,24] cannot find symbol"; exit 1; }
                mkdir -p laut-app/target
                echo jar >laut-app/target/laut-app-0.1.0.jar
                echo jar >'../some library.jar'
                printf %s "$PWD/../some library.jar" >laut-app/target/classpath
                """);
    }

    @Test
    void theFirstStartBuildsAndTheNextOneDoesNot() throws Exception {
        Run first = laut("read", "a page.html");
        Run second = laut("read", "a page.html");

        assertThat(first.err()).contains("Building Laut: 1/1 laut-app").contains("build/app.log");
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("<laut.app.Main><read><a page.html>")
                .contains("<-Dlaut.home=" + home.toRealPath() + ">");
        assertThat(calls()).singleElement().asString().startsWith(jdk.toString());
    }

    @Test
    void theAheadOfTimeCacheIsMadeOnceAndWithTheFlagsItIsUsedWith() throws Exception {
        String start = laut("read").out();

        try (var caches = Files.find(home, 4, (f, a) -> f.endsWith("laut.aot"))) {
            assertThat(caches).hasSize(1);
        }
        assertThat(start).contains("<-XX:AOTCache=").doesNotContain("AOTCacheOutput");
    }

    @Test
    void aChangedSourceBuildsAnew() throws Exception {
        laut();
        Path source = Files.createFile(home.resolve("laut-app/src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        laut();

        assertThat(calls()).hasSize(2);
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Process one = start(home.resolve("laut"), "one");
        Process two = start(home.resolve("laut"), "two");

        assertThat(finish(one).out()).contains("<one>");
        assertThat(finish(two).out()).contains("<two>");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void aFailedBuildSaysWhyAndLeavesTheNextOneAFreshStart() throws Exception {
        Path broken = Files.createFile(home.resolve("broken"));
        Run failed = laut("read");
        Files.delete(broken);
        Run mended = laut("read");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err())
                .contains("Broken.java:[1,24] cannot find symbol")
                .contains("app.log");
        assertThat(mended.out()).contains("<read>");
        assertThat(calls().getLast()).contains(" clean package");
    }

    @Test
    void aKilledBuildLeavesNothingInTheWay() throws Exception {
        Process killed = start(home.resolve("laut"));
        Thread.sleep(150);
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();

        assertThat(laut("read").out()).contains("<read>");
    }

    @Test
    void exitCodesPassThrough() throws Exception {
        assertThat(laut("fail").exit()).isEqualTo(7);
    }

    @Test
    void aLinkFromElsewhereStartsItToo() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), home.resolve("laut"));

        assertThat(finish(start(link, "read")).out()).contains("<read>");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Run run = laut("read");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Maven 3.8.7").contains("apt-get install maven");
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        Run run = jdkShell(Map.of(), "require_jdk \"$1\"");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("no JDK 25.0.3 or later")
                .contains("JAVA_HOME")
                .contains("Temurin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin 25",
                "opt/jdk-25.0.3",
                "home/.sdkman/candidates/java/25.0.3-tem",
                "home/.jdks/temurin-25.0.3",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"
            })
    void aJdkIsFoundWhereInstallersPutIt(String folder) throws Exception {
        fakeJdk(temp.resolve("machine/usr/lib/jvm/java-17"), "17.0.15");
        Path wanted = fakeJdk(temp.resolve("machine").resolve(folder), "25.0.3");

        assertThat(jdkShell(Map.of(), "find_jdk \"$1\"").out()).isEqualTo(wanted.toString());
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        Path old = fakeJdk(temp.resolve("old"), "21.0.7");
        Path wanted = fakeJdk(temp.resolve("machine/opt/jdk"), "25.0.4");
        Map<String, String> environment = Map.of("JAVA_HOME", old.toString());

        assertThat(jdkShell(environment, "find_jdk \"$1\"").out()).isEqualTo(wanted.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
        Files.delete(fakeJdk(temp.resolve("machine/opt/jre"), "25.0.3").resolve("bin/javac"));

        assertThat(jdkShell(Map.of(), "find_jdk \"$1\"").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "25.0.3, 0", "25.0.3.1, 0", "25.0.10, 0", "25.1, 0", "26, 0", "26-ea, 0",
        "25.0.2, 1", "25, 1", "25-ea, 1", "21.0.9, 1", "17.0.15, 1", "1.8.0_452, 1"
    })
    void versionsAreComparedByTheirNumbers(String version, int exit) throws Exception {
        assertThat(jdkShell(Map.of(), "jdk_version_fits " + version).exit()).isEqualTo(exit);
    }

    private record Run(int exit, String out, String err) {}

    private Run laut(String... arguments) throws Exception {
        return finish(start(home.resolve("laut"), arguments));
    }

    /** Starts with another working folder than the project's, where a file to read would stand. */
    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return start(command, Map.of("JAVA_HOME", jdk.toString(), "CDPATH", temp.toString()));
    }

    /**
     * Runs a command with jdk.sh at hand on a machine that is the folder "machine" and has nothing
     * on PATH.
     */
    private Run jdkShell(Map<String, String> environment, String command) throws Exception {
        String script = ". '" + home.resolve("bin/jdk.sh") + "'; " + command;
        return finish(
                start(
                        List.of("/bin/sh", "-c", script, "sh", temp.resolve("machine").toString()),
                        environment));
    }

    private Process start(List<String> command, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", temp.resolve("machine/home").toString());
        builder.environment().put("PATH", pathWithoutJavaAndMaven());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ends in time").isTrue();
        return new Run(process.exitValue(), out.strip(), err.strip());
    }

    /** The few tools the launchers use, in a folder that holds no java and no mvn but ours. */
    private String pathWithoutJavaAndMaven() throws IOException {
        Path folder = temp.resolve("path");
        if (Files.notExists(folder)) {
            for (String tool : TOOLS) {
                Path real = Path.of("/bin", tool);
                script(
                        folder.resolve(tool),
                        "exec " + (Files.exists(real) ? real : "/usr/bin/" + tool) + " \"$@\"\n");
            }
        }
        return folder + ":" + tools;
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(home.resolve("calls"));
    }

    private static Path fakeJdk(Path folder, String version) throws IOException {
        script(folder.resolve("bin/java"), "exit 0");
        script(folder.resolve("bin/javac"), "exit 0");
        Files.writeString(
                folder.resolve("release"),
                "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return folder;
    }

    private static void script(Path file, String commands) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
