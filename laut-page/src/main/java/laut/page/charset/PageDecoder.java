package laut.page.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes pages. A byte order mark decides; else what the header, else what the markup declares,
 * unless the bytes speak plainly against it; else the bytes alone. Malformed bytes become U+FFFD
 * and never fail. Thread-safe.
 */
public final class PageDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** More text than this does not make the detector any wiser. */
    private static final int DETECTED_BYTES = 1 << 16;

    private PageDecoder() {}

    /** Decodes text that may be markup; a leading byte order mark is left out. */
    public static String decode(byte[] content, @Nullable String contentType) {
        String text = new String(content, charset(content, contentType));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static Charset charset(byte[] content, @Nullable String contentType) {
        return byteOrderMark(content)
                .or(() -> Utf16.byZeros(content))
                .orElseGet(() -> declaredOrDetected(content, contentType));
    }

    private static Optional<Charset> byteOrderMark(byte[] content) {
        boolean utf8 =
                content.length >= 3
                        && content[0] == (byte) 0xef
                        && content[1] == (byte) 0xbb
                        && content[2] == (byte) 0xbf;
        return utf8 ? Optional.of(UTF_8) : Utf16.byteOrderMark(content);
    }

    private static Charset declaredOrDetected(byte[] content, @Nullable String contentType) {
        Utf8Evidence utf8 = Utf8Evidence.of(content);
        if (utf8.isCertain()) {
            // Read as declared it would be "fÃ¼r": servers often send the wrong header.
            return UTF_8;
        }
        return DeclaredCharset.inHeader(contentType)
                .or(() -> DeclaredCharset.inMarkup(content))
                .filter(declared -> !declared.equals(UTF_8) || utf8.isLikely())
                .orElseGet(() -> utf8.isLikely() ? UTF_8 : detected(content));
    }

    private static Charset detected(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, DETECTED_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean usable = name != null && !name.startsWith("UTF-8") && Charset.isSupported(name);
        return usable ? Charset.forName(name) : DeclaredCharset.WINDOWS_1252;
    }
}
