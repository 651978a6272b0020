package laut.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import laut.page.failure.Complaint;
import laut.page.failure.Reason;

/** What a file that is no text seems to be, told by its first bytes. */
@SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
enum BinaryKind {
    PDF(Reason.PDF.with(), "%PDF-"),
    ZIP(Reason.ARCHIVE.with(), "PK\3\4", "PK\5\6"),
    OFFICE(Reason.OFFICE.with(), "\u00d0\u00cf\u0011\u00e0"),
    RTF(Reason.RTF.with(), "{\\rtf"),
    PNG(Reason.IMAGE.with("PNG"), "\u0089PNG"),
    JPEG(Reason.IMAGE.with("JPEG"), "\u00ff\u00d8\u00ff"),
    GIF(Reason.IMAGE.with("GIF"), "GIF87a", "GIF89a"),
    TIFF(Reason.IMAGE.with("TIFF"), "II*\0", "MM\0*"),
    MEDIA(Reason.MEDIA.with(), "RIFF", "ID3", "OggS", "fLaC"),
    PACKED(
            Reason.PACKED.with(),
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "Rar!",
            "BZh9",
            "\u00fd7zXZ",
            "(\u00b5/\u00fd"),
    PROGRAM(Reason.PROGRAM.with(), "\u007fELF", "\u00ca\u00fe\u00ba\u00be"),
    DATABASE(Reason.DATABASE.with(), "SQLite format 3\0"),
    OTHER(Reason.BINARY.with());

    private static final int LOOKED_AT = 8192;

    private final Complaint complaint;
    private final byte[][] signatures;

    BinaryKind(Complaint complaint, String... signatures) {
        this.complaint = complaint;
        this.signatures =
                Arrays.stream(signatures).map(s -> s.getBytes(ISO_8859_1)).toArray(byte[][]::new);
    }

    /** What is wrong and what to do. */
    Complaint complaint() {
        return complaint;
    }

    /** The kind, or empty if the content may be text in a charset other than UTF-16. */
    static Optional<BinaryKind> of(byte[] content) {
        for (BinaryKind kind : values()) {
            for (byte[] signature : kind.signatures) {
                if (startsWith(content, signature)) {
                    return Optional.of(kind);
                }
            }
        }
        return hasBinaryBytes(content) ? Optional.of(OTHER) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    /**
     * A NUL, or one control character in ten bytes: no charset but UTF-16 writes text like that.
     */
    private static boolean hasBinaryBytes(byte[] content) {
        int length = Math.min(content.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = content[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 10 > length;
    }
}
