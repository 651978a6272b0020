package laut.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.page.failure.PageException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages put together at random from what pages are made of; a failing seed can be run again. */
@Timeout(60)
class RandomPagesTest {
    private static final int PAGES = 1_000;
    private static final PageReader READER = new PageReader();
    private static final List<Charset> CHARSETS =
            List.of(UTF_8, Charset.forName("windows-1252"), Charset.forName("UTF-16"));

    private static final List<String> SNIPPETS =
            List.of(
                    "Kommentare",
                    "Auch interessant",
                    "Teilen",
                    "Anzeige",
                    "1. ",
                    "2. ",
                    "• ",
                    "- ",
                    "\n",
                    "\n",
                    "\n\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    " ",
                    "\u00A0",
                    "\u2028",
                    "\f",
                    "Kiew – ",
                    "Berlin (dpa) - ",
                    "(kox)",
                    "(dpa/lby)",
                    "© A/B/dpa (Montage)",
                    "(Archivbild)",
                    "Foto: ",
                    "Von Anna Berg",
                    "Stand: 18.08.2025, 14:05 Uhr",
                    "Der Minister sagte am Montag, dass er dazu nichts sagen werde. ",
                    "„Wir gehen nicht“, sagte sie. ",
                    "Was nun?",
                    "Weiter so!",
                    "Endlich:",
                    "…",
                    "Ein langer Weg für die Gemeinde am Fluss und alle, die dort leben",
                    "\uD83D\uDE00",
                    "\uD800",
                    "\u200B",
                    "\uFEFF",
                    "e\u0301",
                    "Startseite > Politik > Ausland",
                    "<p>",
                    "</p>",
                    "<div",
                    ">",
                    "&amp;",
                    "&#0;",
                    "<!--",
                    "-->",
                    "<article>",
                    "<h1>",
                    "<script>",
                    "<title>",
                    "<meta charset=utf-16>",
                    "\"",
                    "12 Kommentare",
                    "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            byte[] content = text(random).getBytes(charset);
            damage(content, random);
            PageInvariants.hold(READER, new RawPage("seed " + seed + "/" + i, null, content, null));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void pastedBlocksAreStretchesOfTheSource(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            String text = text(random).replace("\uD800", "").replace("\uFEFF", "");
            try {
                byte[] content = text.getBytes(UTF_8);
                Article article =
                        READER.read(new RawPage("seed " + seed, null, content, "text/plain"));
                for (Block block : article.blocks()) {
                    assertThat(text.substring(block.source().start(), block.source().end()))
                            .isEqualTo(block.span().in(article.text()));
                }
            } catch (PageException e) {
                assertThat(e).hasMessageStartingWith("seed " + seed);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int snippets = random.nextInt(60);
        for (int i = 0; i < snippets; i++) {
            text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
        return text.toString();
    }

    private static void damage(byte[] content, Random random) {
        for (int i = random.nextInt(4); i > 0 && content.length > 0; i--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt();
        }
    }
}
