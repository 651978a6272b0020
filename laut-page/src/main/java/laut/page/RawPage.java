package laut.page;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came: bytes nobody has looked at yet. The content is not copied; whoever hands it
 * over must not change it afterwards.
 *
 * @param source what the user called it: a file, a URL, or {@code -}
 * @param address where it was fetched from, or null if it is a local file
 * @param content the bytes
 * @param contentType the Content-Type header, or null
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared, and a copy would cost
public record RawPage(
        String source, @Nullable URI address, byte[] content, @Nullable String contentType) {
    public RawPage {
        Objects.requireNonNull(source);
        Objects.requireNonNull(content);
    }
}
