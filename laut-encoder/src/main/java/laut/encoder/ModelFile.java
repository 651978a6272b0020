package laut.encoder;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
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
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A model in memory, as its file holds it; the package description gives the format.
 *
 * @param properties name, version, capacity, and settings of the reader
 * @param vocabulary word pieces in order of their ids
 * @param network the ONNX graph
 * @param links the reader's biases of links
 */
@SuppressWarnings("ArrayRecordComponent") // models are never compared, and a copy would cost
public record ModelFile(
        Properties properties, List<String> vocabulary, byte[] network, float[] links) {

    /** The version of the format this code reads and writes. */
    public static final String FORMAT = "1";

    private static final String PROPERTIES = "model.properties";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String NETWORK = "network.onnx";
    private static final String LINKS = "links.bin";
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
            ByteBuffer links =
                    ByteBuffer.wrap(bytes(file, zip, LINKS)).order(ByteOrder.LITTLE_ENDIAN);
            float[] biases = new float[links.remaining() / Float.BYTES];
            links.asFloatBuffer().get(biases);
            byte[] network = bytes(file, zip, NETWORK);
            return new ModelFile(properties, words.lines().toList(), network, biases);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    file
                            + ": no such model file; ./laut-train fit makes one, --model names another",
                    e);
        } catch (ZipException e) {
            throw new IOException(file + ": not a model file (" + e.getMessage() + ")", e);
        }
    }

    private static byte[] bytes(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > LARGEST_ENTRY) {
            throw new IOException(file + ": not a model file (no " + name + " in it)");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
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
            ByteBuffer biases =
                    ByteBuffer.allocate(links.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            biases.asFloatBuffer().put(links);
            put(zip, LINKS, biases.array());
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] sortedProperties() {
        StringBuilder lines = new StringBuilder();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            lines.append(name).append('=').append(properties.getProperty(name)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
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
