package laut.reader.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import org.junit.jupiter.api.Test;

class ArticlePiecesTest {
    @Test
    void everyPartEndsWithASeparator() {
        Article article = Articles.plain(List.of("Ab c.", "🙂", "d"));
        ArticlePieces pieces = Articles.pieces(article);

        List<String> shown = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            shown.add(
                    pieces.isSeparator(piece) ? "|" : pieces.span(piece, piece).in(article.text()));
        }
        assertThat(shown).containsExactly("A", "b", "c", ".", "|", "🙂", "|", "d", "|");
    }

    @Test
    void offsetsRiseAndStayInsideTheText() {
        Article article = Articles.ofEveryKind();
        ArticlePieces pieces = Articles.pieces(article);

        int last = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            assertThat(pieces.start(piece)).isGreaterThanOrEqualTo(last);
            assertThat(pieces.end(piece)).isBetween(pieces.start(piece), article.text().length());
            assertThat(pieces.end(piece) == pieces.start(piece))
                    .isEqualTo(pieces.isSeparator(piece));
            last = pieces.end(piece);
        }
    }

    @Test
    void titleTeaserSubheadsAndCaptionsStandOutsideRunningText() {
        Article article = Articles.ofEveryKind();
        ArticlePieces pieces = Articles.pieces(article);

        List<String> display = new ArrayList<>();
        int first = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (pieces.isSeparator(piece)) {
                if (pieces.segment(piece) == ArticlePieces.DISPLAY) {
                    display.add(pieces.span(first, piece - 1).in(article.text()));
                }
                assertThat(pieces.segment(first)).isEqualTo(pieces.segment(piece));
                first = piece + 1;
            }
        }
        assertThat(display)
                .containsExactly(
                        "Titel", "Vorspann", BlockKind.HEADING.word(), BlockKind.CAPTION.word());
    }

    @Test
    void anOffsetIsFoundInItsPieceOrInTheNext() {
        Article article = Articles.plain(List.of("Ab c", "d"));
        ArticlePieces pieces = Articles.pieces(article);

        int[] found = new int[article.text().length() + 1];
        for (int offset = 0; offset < found.length; offset++) {
            found[offset] = pieces.pieceAt(offset);
        }
        // "Ab c" is 0 to 3, a blank line 4 and 5, "d" 6; separators are pieces 3 and 5.
        assertThat(found).containsExactly(0, 1, 2, 2, 4, 4, 4, pieces.size());
    }

    @Test
    void anArticleWithoutWordsHasNoPiecesButSeparators() {
        assertThat(Articles.pieces(Articles.plain(List.of())).size()).isZero();
        assertThat(Articles.pieces(Articles.plain(List.of("  ", "\u00ad"))).size()).isEqualTo(2);
    }
}
