package laut.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    private static final byte[] NETWORK =
            "not a network, but bytes".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = written("a.model");

        ModelFile read = ModelFile.read(file);

        assertThat(read.vocabulary())
                .containsExactly("[UNK]", "[CLS]", "[SEP]", "Tür", "##en", "🙂");
        assertThat(read.network()).isEqualTo(NETWORK);
        assertThat(read.biases()).containsExactly(0.5f, -1f, Float.MIN_VALUE);
        assertThat(read.properties()).isEqualTo(model().properties());
        assertThat(read.capacity()).isEqualTo(511);
        assertThat(read.identity()).isEqualTo("laut-reader 1: ä = \\ ą");
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written("a.model"));
        ModelFile.read(folder.resolve("a.model")).write(folder.resolve("b.model"));

        assertThat(folder.resolve("b.model")).hasBinaryContent(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aMissingFileIsNamedAndTheWayToGetOne() {
        refused(folder.resolve("none.model"), "no such model file", "laut-train fit", "--model");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        Path file = written("a.model");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused(file, "not a whole model file", "fetch it again");
        }
    }

    @Test
    void anyOtherFileIsRefused() throws IOException {
        refused(
                Files.writeString(folder.resolve("page.html"), "<p>Guten Tag</p>"),
                "fetch it again");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> ModelFile.read(folder));
    }

    /** A bit that fell over in the weights would otherwise be read as an opinion. */
    @Test
    void aChangedByteIsNoticed() throws IOException {
        Path file = written("a.model");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("not a network")] ^= 1;
        Files.write(file, bytes);

        refused(file, "network.onnx", "checksum", "fetch it again");
    }

    @Test
    void anotherFormatIsRefusedBeforeAnythingElse() throws IOException {
        Path file = folder.resolve("a.model");
        zip(file, "model.properties", "format=1\n");

        refused(file, "format 1", "reads format " + ModelFile.FORMAT);
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        Path file = folder.resolve("a.model");
        zip(file, "model.properties", "format=" + ModelFile.FORMAT + "\n");

        refused(file, "no vocabulary.txt in it", "fetch it again");
        zip(file, "other.txt", "");
        refused(file, "no model.properties in it");
    }

    @Test
    void malformedPropertiesAreRefused() throws IOException {
        Path file = folder.resolve("a.model");
        zip(file, "model.properties", "format=\\uXYZW\n");

        refused(file, "model.properties", "fetch it again");
    }

    @Test
    void aPropertyThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model().property("threshold.link"))
                .withMessageContaining("threshold.link");
    }

    private static void refused(Path file, String... messages) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ModelFile.read(file))
                .withMessageStartingWith(file.toString())
                .withMessageContainingAll(messages);
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        model().write(file);
        return file;
    }

    private static ModelFile model() {
        Properties properties = new Properties();
        properties.setProperty("format", ModelFile.FORMAT);
        properties.setProperty("name", "laut-reader");
        properties.setProperty("version", "1: ä = \\ ą");
        properties.setProperty("capacity", "511");
        return new ModelFile(
                properties,
                List.of("[UNK]", "[CLS]", "[SEP]", "Tür", "##en", "🙂"),
                NETWORK,
                new float[] {0.5f, -1f, Float.MIN_VALUE});
    }

    private static void zip(Path file, String name, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
            zip.closeEntry();
        }
    }
}
