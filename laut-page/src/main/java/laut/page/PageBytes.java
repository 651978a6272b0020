package laut.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import laut.page.charset.Utf16;
import laut.page.failure.PageException;
import laut.page.failure.Reason;

/** The bytes of a page, unpacked if they came gzipped, and refused if they are no text. */
final class PageBytes {
    private static final int MEBIBYTE = 1 << 20;

    private PageBytes() {}

    /**
     * @throws PageException if the page is empty, too large, broken or no text; the message names
     *     the page
     */
    static byte[] of(RawPage page) throws PageException {
        byte[] content = page.content();
        requireSize(page, content.length);
        if (isGzip(content)) {
            content = unpacked(page);
        }
        if (content.length == 0) {
            throw new PageException(page.source(), Reason.EMPTY.with());
        }
        if (!Utf16.isLikely(content)) {
            Optional<BinaryKind> kind = BinaryKind.of(content);
            if (kind.isPresent()) {
                throw new PageException(page.source(), kind.get().complaint());
            }
        }
        return content;
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2
                && content[0] == 0x1f
                && content[1] == (byte) 0x8b
                && content[2] == 8;
    }

    /** A gzip file cut short gives what can be had of it, as a cut page does. */
    private static byte[] unpacked(RawPage page) throws PageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.content().length * 4);
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(page.content()))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                requireSize(page, (long) out.size() + n);
                out.write(buffer, 0, n);
            }
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            if (out.size() == 0) {
                throw new PageException(page.source(), Reason.BROKEN_GZIP.with(), e);
            }
        }
        return out.toByteArray();
    }

    private static void requireSize(RawPage page, long bytes) throws PageException {
        if (bytes > PageLimits.PAGE_BYTES) {
            throw new PageException(
                    page.source(), Reason.TOO_LARGE.with(PageLimits.PAGE_BYTES / MEBIBYTE));
        }
    }
}
