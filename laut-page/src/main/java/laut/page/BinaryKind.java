package laut.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** What a file that is no text seems to be, told by its first bytes. */
enum BinaryKind {
    PDF("a PDF document", "copy its text into a .txt file", "%PDF-"),
    ZIP(
            "a zip archive or an office document",
            "unpack it, or save the document as text",
            "PK\3\4",
            "PK\5\6"),
    OFFICE("an office document", "save it as text", "\u00d0\u00cf\u0011\u00e0"),
    RTF("an RTF document", "save it as text", "{\\rtf"),
    PNG("a PNG image", "give the page it stands on", "\u0089PNG"),
    JPEG("a JPEG image", "give the page it stands on", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "give the page it stands on", "GIF87a", "GIF89a"),
    TIFF("a TIFF image", "give the page it stands on", "II*\0", "MM\0*"),
    MEDIA("an image, sound or film", "give the page it stands on", "RIFF", "ID3", "OggS", "fLaC"),
    PACKED(
            "a packed file",
            "unpack it",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "Rar!",
            "BZh9",
            "\u00fd7zXZ",
            "(\u00b5/\u00fd"),
    PROGRAM("a program", "give a page", "\u007fELF", "\u00ca\u00fe\u00ba\u00be"),
    DATABASE("an SQLite database", "give a page", "SQLite format 3\0"),
    OTHER("a binary file", "give an HTML page or a text");

    private static final int LOOKED_AT = 8192;

    private final String name;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final byte[][] signatures;

    BinaryKind(String name, String remedy, String... signatures) {
        this.name = name;
        this.remedy = remedy;
        this.signatures =
                Arrays.stream(signatures).map(s -> s.getBytes(ISO_8859_1)).toArray(byte[][]::new);
    }

    /** What is wrong and what to do, to follow the name of the input. */
    String complaint() {
        return "seems to be " + name + ", not a page; " + remedy;
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
