package laut.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import laut.page.PageException;
import laut.page.PageLimits;
import laut.page.RawPage;

/** Loads a page from a file or stream, never more than a page may have. */
final class PageFile {
    private static final int MEBIBYTE = 1 << 20;

    private PageFile() {}

    static RawPage load(Path file) throws PageException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    /** A size is not asked for beforehand: pipes and devices have none. */
    static RawPage read(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(PageLimits.PAGE_BYTES + 1);
        if (content.length > PageLimits.PAGE_BYTES) {
            throw new PageException(
                    name
                            + ": holds more than "
                            + PageLimits.PAGE_BYTES / MEBIBYTE
                            + " MiB; give a single page, or split the text");
        }
        return new RawPage(name, null, content, null);
    }

    static PageException failure(String name, IOException e) {
        String reason =
                switch (e) {
                    case NoSuchFileException missing -> "no such file";
                    case AccessDeniedException denied -> "no permission to read it";
                    default -> "cannot be read: " + e.getMessage();
                };
        return new PageException(name + ": " + reason, e);
    }
}
