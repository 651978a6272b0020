package laut.page.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT =
            "Für „Frieden“ – in Łódź wäre mehr möglich gewesen, sagte sie.";
    private static final String LATIN =
            "Für „Frieden“ – mehr wäre möglich gewesen, sagte sie später.";

    @Test
    void aByteOrderMarkDecidesAndIsLeftOut() {
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(UTF_8), "text/plain; charset=iso-8859-1"))
                .isEqualTo(TEXT);
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(UTF_16LE), null)).isEqualTo(TEXT);
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(UTF_16BE), "text/html; charset=utf-8"))
                .isEqualTo(TEXT);
    }

    @Test
    void recognisesUtf16WithoutAMark() {
        assertThat(decoded(LATIN.replaceAll("[„“–]", "").getBytes(UTF_16LE), null))
                .startsWith("Für Frieden");
        assertThat(decoded(LATIN.replaceAll("[„“–]", "").getBytes(UTF_16BE), null))
                .startsWith("Für Frieden");
    }

    @Test
    void theHeaderGoesBeforeTheMarkup() {
        byte[] page = ("<meta charset=koi8-r>" + LATIN).getBytes(WINDOWS_1252);
        assertThat(decoded(page, "text/html; charset=\"windows-1252\"")).endsWith(LATIN);
    }

    @Test
    void latin1MeansWindows1252() {
        assertThat(decoded(LATIN.getBytes(WINDOWS_1252), "text/html;charset=ISO-8859-1"))
                .isEqualTo(LATIN);
        byte[] page = ("<META CHARSET='latin1'>" + LATIN).getBytes(WINDOWS_1252);
        assertThat(decoded(page, null)).endsWith(LATIN);
    }

    @Test
    void readsTheMarkupButNotItsComments() {
        String head =
                "<!-- <meta charset=utf-8> --><meta http-equiv=Content-Type content='text/html;"
                        + " charset=iso-8859-2'>";
        byte[] page = (head + "Gdańsk").getBytes(Charset.forName("iso-8859-2"));
        assertThat(decoded(page, null)).endsWith("Gdańsk");
    }

    @Test
    void utf8DeclaredAsSomethingElseIsStillUtf8() {
        assertThat(decoded(TEXT.getBytes(UTF_8), "text/html; charset=iso-8859-1")).isEqualTo(TEXT);
        String cut = TEXT + " ü";
        byte[] bytes = cut.getBytes(UTF_8);
        byte[] truncated = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(decoded(truncated, "text/html; charset=windows-1252")).startsWith(TEXT);
    }

    @Test
    void latinDeclaredAsUtf8IsStillLatin() {
        assertThat(decoded(LATIN.getBytes(WINDOWS_1252), "text/html; charset=utf-8"))
                .isEqualTo(LATIN);
    }

    @Test
    void damagedUtf8IsReadWithTheDamageMarked() {
        byte[] bytes = (TEXT + "?" + TEXT).getBytes(UTF_8);
        bytes[TEXT.getBytes(UTF_8).length] = (byte) 0xff;
        assertThat(decoded(bytes, null)).isEqualTo(TEXT + "\uFFFD" + TEXT);
    }

    @Test
    void undeclaredGermanLatinIsRecognised() {
        assertThat(decoded(LATIN.repeat(5).getBytes(WINDOWS_1252), null))
                .isEqualTo(LATIN.repeat(5));
    }

    @Test
    void unknownNamesAreIgnored() {
        assertThat(decoded(TEXT.getBytes(UTF_8), "text/html; charset=nonsense-99")).isEqualTo(TEXT);
        assertThat(decoded("ASCII".getBytes(ISO_8859_1), "charset=")).isEqualTo("ASCII");
    }

    private static String decoded(byte[] content, @Nullable String contentType) {
        return PageDecoder.decode(content, contentType);
    }
}
