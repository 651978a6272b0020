package laut.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import laut.model.reading.Reading;

/** The articles in {@code src/test/resources/laut/app/sample}, annotated as GUIDE.md has it. */
public final class Samples {
    private Samples() {}

    /** The only article of a file. */
    public static Reading read(String name) {
        String resource = name + ".xml";
        try (InputStream in =
                Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
            return of(in, name).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** All articles of a file, wherever it lies. */
    public static List<Reading> in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, file.getFileName().toString());
        }
    }

    /** What should come out of a view, kept beside the sample. */
    public static String expected(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/laut/app/sample").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<Reading> of(InputStream in, String source) {
        try {
            return new AnnotatedArticles(source).read(in);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }
}
