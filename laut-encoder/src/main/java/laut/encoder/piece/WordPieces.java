package laut.encoder.piece;

/**
 * Cuts text into word pieces: words at spaces and around every punctuation mark, each then into the
 * longest pieces the vocabulary has, from left to right. Case and accents stay. Immutable and
 * thread-safe; time is linear in the length of the text.
 */
public final class WordPieces {
    /** In code points; a longer word is not cut but unknown, as in BERT. */
    private static final int LONGEST_WORD = 100;

    private final WordPieceVocabulary vocabulary;

    /** Cuts with this vocabulary. */
    public WordPieces(WordPieceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The vocabulary it cuts with. */
    public WordPieceVocabulary vocabulary() {
        return vocabulary;
    }

    /** The pieces of a text, with offsets into it. */
    public PieceSequence cut(CharSequence original) {
        PieceSequence pieces = new PieceSequence();
        FoldedText text = FoldedText.of(original);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            CharKind kind = CharKind.of(text.codePoint(at));
            if (kind == CharKind.WORD) {
                end = wordEnd(text, end);
            }
            if (kind != CharKind.SPACE) {
                cutWord(text, at, end, pieces);
            }
            at = end;
        }
        return pieces;
    }

    private static int wordEnd(FoldedText text, int from) {
        int end = from;
        while (end < text.length() && CharKind.of(text.codePoint(end)) == CharKind.WORD) {
            end++;
        }
        return end;
    }

    private void cutWord(FoldedText text, int start, int end, PieceSequence pieces) {
        if (end - start > LONGEST_WORD) {
            pieces.add(vocabulary.unknownId(), text.start(start), text.end(end - 1), true);
            return;
        }
        String word = text.string(start, end);
        int unit = 0;
        int at = start;
        while (at < end) {
            WordPieceVocabulary.Match match = vocabulary.longest(word, unit);
            int next = at + word.codePointCount(unit, unit + match.length());
            pieces.add(match.id(), text.start(at), text.end(next - 1), at == start);
            unit += match.length();
            at = next;
        }
    }
}
