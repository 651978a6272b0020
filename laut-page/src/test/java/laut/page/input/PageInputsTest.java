package laut.page.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import laut.page.RawPage;
import laut.page.failure.PageException;
import laut.page.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageInputsTest {
    @TempDir private Path folder;

    private final PageInputs inputs =
            new PageInputs(
                    new ByteArrayInputStream("von der Eingabe".getBytes(UTF_8)),
                    FetchPolicy.standard());

    @AfterEach
    void closeInputs() {
        inputs.close();
    }

    @Test
    void aFolderGivesItsPagesSortedSubfoldersIncluded() throws IOException {
        for (String name :
                List.of("b.html", "a.TXT", "c.htm.gz", "bild.png", ".versteckt.html", "d.xhtml")) {
            Files.writeString(folder.resolve(name), name);
        }
        Files.writeString(Files.createDirectory(folder.resolve("bb")).resolve("x.txt"), "x");
        assertThat(names(folder.toString()))
                .containsExactly(
                        folder + "/a.TXT",
                        folder + "/b.html",
                        folder + "/bb/x.txt",
                        folder + "/c.htm.gz",
                        folder + "/d.xhtml");
    }

    @Test
    void inputsKeepTheirOrder() throws Exception {
        Path file = Files.writeString(folder.resolve("page.any"), "Text");
        List<PageInput> pages =
                inputs.expand(List.of("https://example.org/x", file.toString(), "-"));
        assertThat(pages)
                .extracting(PageInput::name)
                .containsExactly("https://example.org/x", file.toString(), "-");
        assertThat(text(pages.get(1).load())).isEqualTo("Text");
        assertThat(text(pages.get(2).load())).isEqualTo("von der Eingabe");
    }

    @Test
    void standardInputIsReadOnce() throws Exception {
        List<PageInput> pages = inputs.expand(List.of("-", "-"));
        pages.get(0).load();
        assertFails(pages.get(1), "-: standard input can be read only once");
    }

    @Test
    void everyInputFailsOnItsOwn() throws Exception {
        Path missing = folder.resolve("fehlt.html");
        Path there = Files.writeString(folder.resolve("da.html"), "da");
        List<PageInput> pages = inputs.expand(List.of(missing.toString(), there.toString()));
        assertFails(pages.get(0), missing + ": no such file");
        assertThat(text(pages.get(1).load())).isEqualTo("da");
    }

    @Test
    void saysThatAFolderHoldsNoPages() {
        assertFails(inputs.expand(List.of(folder.toString())).getFirst(), "no pages in it");
    }

    @Test
    void aFolderLinkedIntoItselfEnds() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.createSymbolicLink(folder.resolve("wieder"), folder);
        assertThat(names(folder.toString())).containsExactly(folder + "/a.txt");
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("zu"));
        Files.writeString(folder.resolve("offen.txt"), "a");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).as("root may read everything").isFalse();
        List<PageInput> pages = inputs.expand(List.of(folder.toString()));
        assertThat(pages).hasSize(2);
        assertFails(pages.get(1), closed + ": no permission to read it");
    }

    @Test
    void anEndlessStreamEndsAtTheLimit() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                        return length;
                    }
                };
        try (PageInputs piped = new PageInputs(endless, FetchPolicy.standard())) {
            assertThatThrownBy(piped.expand(List.of("-")).getFirst()::load)
                    .hasMessageStartingWith("-: holds more than 64 MiB");
        }
    }

    @Test
    void aNameNoFileCanHaveIsAnInputThatFails() {
        assertFails(inputs.expand(List.of("a\0b")).getFirst(), "is no file name");
    }

    private List<String> names(String input) {
        return inputs.expand(List.of(input)).stream().map(PageInput::name).toList();
    }

    private static String text(RawPage page) {
        return new String(page.content(), UTF_8);
    }

    private static void assertFails(PageInput page, String message) {
        assertThatThrownBy(page::load)
                .isInstanceOf(PageException.class)
                .hasMessageContaining(message);
    }
}
