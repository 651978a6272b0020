package laut.encoder.piece;

/**
 * Cuts text into word pieces: words at spaces and around every punctuation mark, each then into the
 * longest pieces the vocabulary has, from left to right. Case and accents stay. Immutable and
 * thread-safe; time is linear in the length of the text.
 */
public final class WordPieces {
    /** A longer word is not cut but unknown, as in BERT. */
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
        Normalised text = Normalised.of(original);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isWordCharacter(c)) {
                while (end < text.length() && isWordCharacter(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (c != ' ') {
                cutWord(text, at, end, pieces);
            }
            at = end;
        }
        return pieces;
    }

    private static boolean isWordCharacter(int c) {
        return c != ' ' && !isPunctuation(c) && !Character.isIdeographic(c);
    }

    /** Punctuation as BERT counts it: all of ASCII's symbols belong to it. */
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return !Character.isLetterOrDigit(c) && c > ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private void cutWord(Normalised text, int start, int end, PieceSequence pieces) {
        if (end - start > LONGEST_WORD) {
            pieces.add(vocabulary.unknownId(), text.start(start), text.end(end - 1), true);
            return;
        }
        int[] ends = new int[end - start];
        int[] ids = new int[end - start];
        int count = 0;
        int at = start;
        while (at < end) {
            int to = Math.min(end, at + vocabulary.longest());
            int id = -1;
            while (to > at && id < 0) {
                String piece = text.substring(at, to);
                id = vocabulary.id(at == start ? piece : WordPieceVocabulary.CONTINUATION + piece);
                to = id < 0 ? to - 1 : to;
            }
            if (id < 0) {
                pieces.add(vocabulary.unknownId(), text.start(start), text.end(end - 1), true);
                return;
            }
            ends[count] = to;
            ids[count++] = id;
            at = to;
        }
        at = start;
        for (int i = 0; i < count; i++) {
            pieces.add(ids[i], text.start(at), text.end(ends[i] - 1), i == 0);
            at = ends[i];
        }
    }
}
