package laut.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import laut.page.PageLimits;
import laut.page.RawPage;
import laut.page.failure.Complaint;
import laut.page.failure.PageException;
import laut.page.failure.Reason;

/** Loads a page from a file or stream, never more than a page may have. */
final class PageFile {
    private static final int MEBIBYTE = 1 << 20;

    private PageFile() {}

    static RawPage load(Path file) throws PageException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    /** A size is not asked for beforehand: pipes and devices have none. */
    static RawPage read(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(PageLimits.PAGE_BYTES + 1);
        if (content.length > PageLimits.PAGE_BYTES) {
            throw new PageException(name, Reason.TOO_LARGE.with(PageLimits.PAGE_BYTES / MEBIBYTE));
        }
        return new RawPage(name, null, content, null);
    }

    static PageException failure(String name, IOException e) {
        return e instanceof PageException told ? told : new PageException(name, complaint(e), e);
    }

    private static Complaint complaint(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> Reason.NO_SUCH_FILE.with();
            case AccessDeniedException denied -> Reason.NO_PERMISSION.with();
            default ->
                    Reason.UNREADABLE.with(
                            Objects.requireNonNullElse(
                                    e.getMessage(), e.getClass().getSimpleName()));
        };
    }
}
