package laut.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.page.failure.PageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
    private static final PageReader READER = new PageReader();
    private static final String TEXT =
            "Rat stimmt zu\n\nDer Rat hat am Montag zugestimmt. Das sagte Bürgermeisterin Ute Kahl.\n";

    @Test
    void readsPastedTextAndTellsItsLanguage() throws Exception {
        Article article = READER.read(page("rat.txt", TEXT.getBytes(UTF_8)));
        assertThat(article.titleText()).isEqualTo("Rat stimmt zu");
        assertThat(article.blocks()).hasSize(1);
        assertThat(article.language()).isEqualTo("de");
    }

    @Test
    void readsHtmlWhateverItsName() throws Exception {
        String paragraph =
                "<p>Der Rat hat am Montag zugestimmt, sagte Bürgermeisterin Ute Kahl der Redaktion.</p>";
        String html =
                "<!doctype html><title>Rat stimmt zu</title><article><h1>Rat stimmt zu</h1>"
                        + paragraph
                        + "<p>Die Opposition kündigte an, sie werde gegen den Beschluss klagen.</p>"
                        + "</article>";
        for (String name : List.of("-", "rat.txt", "rat.html")) {
            Article article = READER.read(page(name, html.getBytes(UTF_8)));
            assertThat(article.titleText()).isEqualTo("Rat stimmt zu");
            assertThat(article.blocks()).hasSize(2);
            assertThat(article.language()).isEqualTo("de");
        }
        assertRefused("<html><body></body></html>".getBytes(UTF_8), "no article found");
    }

    @Test
    void plainTextStandsAsItIs() throws Exception {
        String text =
                "\r\n  Erste Zeile \r\nzweite\tZeile\r\n\r\n \r\nAuch interessant\r\n\r\nKommentare";
        Article article = READER.readPlain(page("a.txt", text.getBytes(UTF_8)));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isNull();
        assertThat(article.blocks().stream().map(b -> b.span().in(text)))
                .containsExactly(
                        "  Erste Zeile \r\nzweite\tZeile", "Auch interessant", "Kommentare");
        assertThat(article.blocks())
                .allSatisfy(b -> assertThat(b.source().start()).isEqualTo(b.span().start()));
    }

    @Test
    void unpacksGzip() throws Exception {
        Article article = READER.read(page("rat.txt.gz", gzip(TEXT.getBytes(UTF_8))));
        assertThat(article.titleText()).isEqualTo("Rat stimmt zu");
    }

    @Test
    void readsWhatThereIsOfACutGzip() throws Exception {
        byte[] whole = gzip(TEXT.getBytes(UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length - 6);
        assertThat(READER.read(page("rat.txt.gz", cut)).titleText()).isEqualTo("Rat stimmt zu");
    }

    @Test
    void aGzipBombEndsAtTheLimit() throws Exception {
        byte[] bomb = gzip(new byte[PageLimits.PAGE_BYTES + 1]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "holds more than 64 MiB");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 xyz, PDF document",
        "GIF89a......, GIF image",
        "{\\rtf1\\ansi hello}, RTF document",
        "PK\u0003\u0004abcd, zip archive"
    })
    void refusesOtherKindsOfFile(String content, String kind) {
        assertRefused(content.getBytes(UTF_8), kind);
    }

    @Test
    void refusesBinaryAndEmptyFiles() {
        assertRefused(new byte[] {'a', 0, 'b', 1, 2, 3}, "a binary file");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "a PNG image");
        assertRefused(new byte[0], "is empty");
        assertRefused(" \n\t\n ".getBytes(UTF_8), "holds no words");
        assertThatThrownBy(() -> READER.readPlain(page("leer.txt", new byte[0])))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("leer.txt: is empty");
    }

    @Test
    void aBookIsRead() throws Exception {
        String sentence = "Der Sprecher sagte am Montag, dass er dazu nichts sagen werde. ";
        String book = (sentence.repeat(10) + "\n\n").repeat(5_000);
        assertThat(book.split(" ").length).isGreaterThan(500_000);
        Article article =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> READER.readPlain(page("buch.txt", book.getBytes(UTF_8))));
        assertThat(article.blocks()).hasSize(5_000);
    }

    @Test
    void hostileTextTakesLinearTime() {
        String[] texts = {
            "a".repeat(8_000_000),
            "(".repeat(4_000_000),
            "© ".repeat(2_000_000),
            "Foto: ".repeat(1_000_000),
            "1. a\n".repeat(900_000),
            "- \n".repeat(2_000_000),
            "Auch interessant\n".repeat(400_000),
            "Newsletter anmelden bestellen \n".repeat(200_000),
            "Was? \n".repeat(900_000),
            " \u00A0".repeat(4_000_000) + "x",
            "A-".repeat(2_000_000),
            "<!--".repeat(1_000_000),
        };
        for (String text : texts) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> readOrRefuse(page("-", text.getBytes(UTF_8))));
        }
    }

    @Test
    void tooManyLinesAreRefused() {
        byte[] lines = "a\n\n".repeat(PageLimits.TEXT_LINES + 1).getBytes(UTF_8);
        assertRefused(lines, "has more than 1000000 lines");
    }

    private static void readOrRefuse(RawPage page) {
        try {
            for (Block block : READER.read(page).blocks()) {
                assertThat(block.span().isEmpty()).isFalse();
            }
        } catch (PageException e) {
            assertThat(e).hasMessageStartingWith(page.source());
        }
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> READER.read(page("datei.txt", content)))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("datei.txt: ")
                .hasMessageContaining(reason);
    }

    private static RawPage page(String name, byte[] content) {
        return new RawPage(name, null, content, null);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
