package laut.reader;

import java.util.ArrayList;
import java.util.List;
import laut.encoder.Encoding;
import laut.model.article.Article;
import laut.reader.decode.Decoder;
import laut.reader.decode.Draft;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/**
 * An article with all that the network says of it, which takes nearly all the time of a reading.
 * Kept by those who decode it more than once. Immutable and thread-safe.
 */
public final class EncodedArticle {
    private final Article article;
    private final ArticlePieces pieces;
    private final List<Window> windows;
    private final List<Encoding> encodings;

    EncodedArticle(
            Article article, ArticlePieces pieces, List<Window> windows, List<Encoding> encodings) {
        this.article = article;
        this.pieces = pieces;
        this.windows = List.copyOf(windows);
        this.encodings = List.copyOf(encodings);
    }

    Article article() {
        return article;
    }

    List<Draft> decode(Decoder decoder) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            drafts.addAll(decoder.decode(pieces, windows.get(i), encodings.get(i)));
        }
        return drafts;
    }
}
