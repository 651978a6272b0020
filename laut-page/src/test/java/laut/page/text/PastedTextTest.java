package laut.page.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.page.PageLimits;
import laut.page.failure.PageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pasted pages of our own writing ({@code pasted/NAME.txt}) and what is to come out of each ({@code
 * pasted/NAME.expected}; ⏎ stands for a line break inside a block).
 */
class PastedTextTest {
    private static final PastedText READER = PastedText.load();

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(PastedTextTest.class.getResource("pasted")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticle(Path page) throws Exception {
        String text = Files.readString(page);
        Path expected = Path.of(page.toString().replace(".txt", ".expected"));
        assertThat(rendered(read(text))).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheSameUnderOtherLineBreaks(Path page) throws Exception {
        String text = Files.readString(page);
        String expected = rendered(read(text));
        assertThat(rendered(read(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(rendered(read(text.replace("\n", "\r")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsAStretchOfTheSource(Path page) throws Exception {
        String text = Files.readString(page);
        Article article = read(text);
        for (Block block : article.blocks()) {
            assertThat(text.substring(block.source().start(), block.source().end()))
                    .isEqualTo(block.span().in(article.text()));
        }
    }

    @Test
    void keepsTextWhereACommentsButtonStandsAboveIt() throws Exception {
        Article article =
                read(
                        """
                        Hafen bekommt neuen Kran

                        Der Kran kommt im Mai. Das sagte Hafenmeister Uwe Thode.

                        Er koste vier Millionen Euro, sagte Thode.

                        3 Kommentare

                        Die Stadt zahlt die Hälfte davon, der Bund den Rest. Das teilte Stadträtin Lore Behn mit.

                        Der alte Kran soll ins Museum. Dort will man ihn nach Angaben der Leiterin bis 2027 herrichten.
                        """);
        assertThat(article.text())
                .contains("Stadt zahlt", "Der alte Kran")
                .doesNotContain("3 Komm");
    }

    @Test
    void refusesAPageOfNothingButFurniture() {
        assertThatThrownBy(() -> read("Startseite\n\nTeilen\n\nKommentare\n"))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("page.txt: holds no article, only menus and labels");
    }

    private static Article read(String text) throws PageException {
        return READER.article(text, "page.txt", PageLimits.TEXT_LINES);
    }

    private static String rendered(Article article) {
        StringBuilder out = new StringBuilder();
        line(out, "title", article.titleText());
        line(out, "teaser", article.teaserText());
        for (Block block : article.blocks()) {
            line(out, block.kind().word(), block.span().in(article.text()));
        }
        line(out, "authors", listed(article.authors()));
        line(out, "agencies", listed(article.agencies()));
        line(out, "published", article.published());
        line(out, "modified", article.modified());
        return out.toString();
    }

    private static void line(StringBuilder out, String role, @Nullable Object words) {
        if (words != null) {
            out.append(role.toUpperCase(Locale.ROOT)).append(' ');
            out.append(words.toString().replaceAll("\r\n|\r|\n", "⏎")).append('\n');
        }
    }

    private static @Nullable String listed(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }
}
