package laut.reader.pieces;

import java.util.List;
import java.util.stream.Stream;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.text.SourceSpan;

/** Articles and pieces for tests. */
final class Articles {
    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private Articles() {}

    /** Cuts into single characters, those that continue a word being unknown where rare. */
    static WordPieces wordPieces() {
        Stream<String> special = Stream.of("[UNK]", "[CLS]", "[SEP]", ".");
        Stream<String> letters =
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                        .chars()
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .flatMap(letter -> Stream.of(letter, "##" + letter));
        return new WordPieces(WordPieceVocabulary.of(Stream.concat(special, letters).toList()));
    }

    static Article plain(List<String> paragraphs) {
        Article.Builder builder = Article.from("test");
        paragraphs.forEach(text -> builder.block(BlockKind.PARAGRAPH, text, NOWHERE));
        return builder.build();
    }

    static Article ofEveryKind() {
        Article.Builder builder = Article.from("test").title("Titel").teaser("Vorspann");
        for (BlockKind kind : BlockKind.values()) {
            builder.block(kind, kind.word(), NOWHERE);
        }
        return builder.build();
    }

    static ArticlePieces pieces(Article article) {
        return ArticlePieces.of(article, wordPieces());
    }
}
