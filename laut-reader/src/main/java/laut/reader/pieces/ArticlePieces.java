package laut.reader.pieces;

import java.util.Arrays;
import laut.encoder.piece.PieceSequence;
import laut.encoder.piece.WordPieces;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.article.BlockKind;
import laut.model.text.CharSpan;

/**
 * An article's whole text as word pieces, a separator after each of its parts. Piece positions
 * count from 0 over the whole article; offsets count in the article's text. Immutable and
 * thread-safe.
 */
public final class ArticlePieces {
    /** Segment of running text. */
    public static final int BODY = 0;

    /** Segment of what stands outside running text: title, teaser, subheads, captions. */
    public static final int DISPLAY = 1;

    private int size;
    private int[] ids = new int[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private byte[] segments = new byte[512];
    private boolean[] wordStarts = new boolean[512];
    private boolean[] separators = new boolean[512];

    private ArticlePieces() {}

    /** Cuts an article. */
    public static ArticlePieces of(Article article, WordPieces wordPieces) {
        ArticlePieces pieces = new ArticlePieces();
        int separator = wordPieces.vocabulary().separatorId();
        if (article.title() != null) {
            pieces.add(article.text(), article.title(), DISPLAY, wordPieces, separator);
        }
        if (article.teaser() != null) {
            pieces.add(article.text(), article.teaser(), DISPLAY, wordPieces, separator);
        }
        for (Block block : article.blocks()) {
            pieces.add(article.text(), block.span(), segment(block.kind()), wordPieces, separator);
        }
        return pieces;
    }

    private static int segment(BlockKind kind) {
        return switch (kind) {
            case HEADING, CAPTION -> DISPLAY;
            case PARAGRAPH, ENTRY, QUESTION, ANSWER, QUOTE, LIST -> BODY;
        };
    }

    private void add(
            String text, CharSpan part, int segment, WordPieces wordPieces, int separator) {
        PieceSequence cut = wordPieces.cut(text.substring(part.start(), part.end()));
        for (int i = 0; i < cut.size(); i++) {
            int start = part.start() + cut.start(i);
            int end = part.start() + cut.end(i);
            append(cut.id(i), start, end, segment, cut.startsWord(i), false);
        }
        append(separator, part.end(), part.end(), segment, true, true);
    }

    private void append(
            int id, int start, int end, int segment, boolean startsWord, boolean separator) {
        if (size == ids.length) {
            int capacity = 2 * size;
            ids = Arrays.copyOf(ids, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            segments = Arrays.copyOf(segments, capacity);
            wordStarts = Arrays.copyOf(wordStarts, capacity);
            separators = Arrays.copyOf(separators, capacity);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        segments[size] = (byte) segment;
        wordStarts[size] = startsWord;
        separators[size] = separator;
        size++;
    }

    /** Number of pieces, separators included. */
    public int size() {
        return size;
    }

    public int id(int piece) {
        return ids[piece];
    }

    /** {@link #BODY} or {@link #DISPLAY}. */
    public int segment(int piece) {
        return segments[piece];
    }

    /** Whether the piece is the first of its word. */
    public boolean startsWord(int piece) {
        return wordStarts[piece];
    }

    /** Whether the piece stands for the end of a part of the article. */
    public boolean isSeparator(int piece) {
        return separators[piece];
    }

    /** Where the piece begins in the article's text. */
    public int start(int piece) {
        return starts[piece];
    }

    /** Where the piece ends in the article's text, exclusive. */
    public int end(int piece) {
        return ends[piece];
    }

    /** The characters from one piece to another, the last one included. */
    public CharSpan span(int first, int last) {
        return new CharSpan(starts[first], ends[last]);
    }

    /** The first piece that ends after the offset; {@link #size} if there is none. */
    public int pieceAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
