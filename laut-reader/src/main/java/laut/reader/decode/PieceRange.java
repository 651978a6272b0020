package laut.reader.decode;

import laut.model.text.CharSpan;
import laut.reader.pieces.ArticlePieces;

/** Pieces of an article from one to another, both included. */
record PieceRange(int first, int last) {
    PieceRange {
        if (last < first) {
            throw new IllegalArgumentException("not a range: " + first + " to " + last);
        }
    }

    int size() {
        return last - first + 1;
    }

    CharSpan in(ArticlePieces pieces) {
        return pieces.span(first, last);
    }
}
