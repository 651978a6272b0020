package laut.reader.time;

import java.util.ArrayList;
import java.util.List;
import laut.model.text.CharSpan;
import laut.reader.lexicon.Lexicon;

/**
 * A run of letters, a run of digits, or any other character that is not blank.
 *
 * @param kind which of the three
 * @param text as written
 * @param lower in lower case
 * @param span where it stands in the article's text
 */
record Token(Kind kind, String text, String lower, CharSpan span) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Stands behind the last token of a sentence. */
    static final Token NONE = new Token(Kind.MARK, "", "", new CharSpan(0, 0));

    /** The tokens of a stretch of text, in order. */
    static List<Token> in(String text, CharSpan stretch) {
        List<Token> tokens = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            Kind kind = kind(text.charAt(at));
            int end = at + 1;
            while (kind != Kind.MARK && end < stretch.end() && kind(text.charAt(end)) == kind) {
                end++;
            }
            if (!isBlank(text.charAt(at))) {
                CharSpan span = new CharSpan(at, end);
                String words = span.in(text);
                tokens.add(new Token(kind, words, Lexicon.lower(words), span));
            }
            at = end;
        }
        return tokens;
    }

    /** Whether it is the mark {@code c}. */
    boolean is(char c) {
        return kind == Kind.MARK && text.length() == 1 && text.charAt(0) == c;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** Whether nothing stands between this and the next one. */
    boolean touches(Token next) {
        return span.end() == next.span.start() && !next.text.isEmpty();
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
