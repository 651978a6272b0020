package laut.encoder;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A model in memory, as its file holds it; the package description gives the format.
 *
 * @param properties name, version, capacity, and settings of the reader
 * @param vocabulary word pieces in order of their ids
 * @param network the ONNX graph
 * @param biases what the reader adds to the network's outputs
 */
@SuppressWarnings("ArrayRecordComponent") // models are never compared, and a copy would cost
public record ModelFile(
        Properties properties, List<String> vocabulary, byte[] network, float[] biases) {

    /** The version of the format this code reads and writes. */
    public static final String FORMAT = "3";

    private static final String PROPERTIES = "model.properties";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String NETWORK = "network.onnx";
    private static final String BIASES = "biases.bin";
    private static final int LARGEST_ENTRY = 512 << 20;

    public ModelFile {
        vocabulary = List.copyOf(vocabulary);
    }

    /**
     * Reads a model file whole.
     *
     * @throws IOException if the file is missing, damaged, or of another format; the message names
     *     it and says what to do
     */
    public static ModelFile read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(bytes(file, zip, PROPERTIES)));
            String format = properties.getProperty("format", "none");
            if (!format.equals(FORMAT)) {
                throw new IOException(
                        "%s: model format %s, but this version of Laut reads format %s; take the model that came with it"
                                .formatted(file, format, FORMAT));
            }
            String words = new String(bytes(file, zip, VOCABULARY), StandardCharsets.UTF_8);
            ByteBuffer packed =
                    ByteBuffer.wrap(bytes(file, zip, BIASES)).order(ByteOrder.LITTLE_ENDIAN);
            float[] biases = new float[packed.remaining() / Float.BYTES];
            packed.asFloatBuffer().get(biases);
            byte[] network = bytes(file, zip, NETWORK);
            return new ModelFile(properties, words.lines().toList(), network, biases);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    file
                            + ": no such model file; ./laut-train fit makes one, --model names another",
                    e);
        } catch (ZipException | EOFException e) {
            throw damaged(file, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw damaged(file, PROPERTIES + ": " + e.getMessage(), e);
        }
    }

    private static IOException damaged(Path file, String what, @Nullable Exception cause) {
        return new IOException(
                "%s: not a whole model file (%s); fetch it again, or make one with ./laut-train fit"
                        .formatted(file, what),
                cause);
    }

    private static byte[] bytes(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(file, "no " + name + " in it", null);
        }
        if (entry.getSize() > LARGEST_ENTRY) {
            throw damaged(file, name + " of " + entry.getSize() + " bytes", null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) entry.getSize());
            if (content.length != entry.getSize() || checksum(content) != entry.getCrc()) {
                throw damaged(file, name + " does not match its checksum", null);
            }
            return content;
        }
    }

    private static long checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /**
     * Writes the file beside its place and moves it there when it is whole. The same model gives
     * the same bytes.
     */
    public void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, PROPERTIES, sortedProperties());
            put(
                    zip,
                    VOCABULARY,
                    (String.join("\n", vocabulary) + "\n").getBytes(StandardCharsets.UTF_8));
            put(zip, NETWORK, network);
            ByteBuffer packed =
                    ByteBuffer.allocate(biases.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            packed.asFloatBuffer().put(biases);
            put(zip, BIASES, packed.array());
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** In order of their names; without the comment Java puts first, which tells the time. */
    private byte[] sortedProperties() throws IOException {
        ByteArrayOutputStream escaped = new ByteArrayOutputStream();
        properties.store(escaped, null);
        return escaped.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum(content));
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * A property that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public String property(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the model has no property " + name);
        }
        return value;
    }

    /** Positions of a window, [CLS] included. */
    public int capacity() {
        return Integer.parseInt(property("capacity"));
    }

    /** Name and version, for records to say which model produced them. */
    public String identity() {
        return property("name") + " " + property("version");
    }
}
