package laut.page.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/** Recognises UTF-16, with a byte order mark or by the zero bytes of its Latin letters. */
public final class Utf16 {
    private static final int LOOKED_AT = 2048;

    private Utf16() {}

    /** Whether the content is UTF-16 rather than a charset in which a zero byte is no text. */
    public static boolean isLikely(byte[] content) {
        return byteOrderMark(content).isPresent() || byZeros(content).isPresent();
    }

    static Optional<Charset> byteOrderMark(byte[] content) {
        if (content.length < 2) {
            return Optional.empty();
        }
        if (content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return Optional.of(UTF_16LE);
        }
        if (content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return Optional.of(UTF_16BE);
        }
        return Optional.empty();
    }

    /** In Latin text nearly every second byte is zero, and no other. */
    static Optional<Charset> byZeros(byte[] content) {
        int pairs = Math.min(content.length, LOOKED_AT) / 2;
        int firstZero = 0;
        int secondZero = 0;
        for (int i = 0; i < pairs; i++) {
            firstZero += content[2 * i] == 0 ? 1 : 0;
            secondZero += content[2 * i + 1] == 0 ? 1 : 0;
        }
        int most = pairs * 9 / 10;
        if (pairs == 0 || Math.max(firstZero, secondZero) <= most) {
            return Optional.empty();
        }
        if (firstZero == 0) {
            return Optional.of(UTF_16LE);
        }
        return secondZero == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }
}
