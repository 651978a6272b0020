package laut.encoder.piece;

/** What a character does to the cutting of text into words, as in BERT. */
enum CharKind {
    /** Belongs to the word around it. */
    WORD,
    /** Separates words. */
    SPACE,
    /** Is a word by itself: punctuation and ideographs. */
    ALONE,
    /** Is not there: control and format characters, private use, half a surrogate pair. */
    DROPPED;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NEXT_LINE = 0x85;

    static CharKind of(int codePoint) {
        if (codePoint < 0x80) {
            return ofAscii(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    SPACE;
            case Character.CONTROL -> codePoint == NEXT_LINE ? SPACE : DROPPED;
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> DROPPED;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    ALONE;
            default -> other(codePoint);
        };
    }

    private static CharKind ofAscii(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return WORD;
        }
        if (codePoint > ' ' && codePoint < 0x7F) {
            return ALONE;
        }
        return codePoint == ' ' || in('\t', '\r', codePoint) ? SPACE : DROPPED;
    }

    private static CharKind other(int codePoint) {
        if (codePoint == REPLACEMENT || isVariationSelector(codePoint)) {
            return DROPPED;
        }
        return isIdeograph(codePoint) ? ALONE : WORD;
    }

    /** These choose between looks of the character before: text or emoji. */
    private static boolean isVariationSelector(int codePoint) {
        return in(0xFE00, 0xFE0F, codePoint) || in(0xE0100, 0xE01EF, codePoint);
    }

    /** The blocks BERT's vocabulary was made with; kana and hangul are words like any other. */
    private static boolean isIdeograph(int codePoint) {
        return in(0x3400, 0x4DBF, codePoint)
                || in(0x4E00, 0x9FFF, codePoint)
                || in(0xF900, 0xFAFF, codePoint)
                || in(0x20000, 0x2CEAF, codePoint)
                || in(0x2F800, 0x2FA1F, codePoint);
    }

    private static boolean in(int first, int last, int codePoint) {
        return first <= codePoint && codePoint <= last;
    }
}
