package laut.reader.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place among the tokens of a sentence that rules move on. What does not fit leaves it where it
 * is. Not thread-safe.
 */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    /** The token {@code ahead} of the place; {@link Token#NONE} outside the sentence. */
    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    Token peek() {
        return peek(0);
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Moves over the word, in lower case; false if another one stands here. */
    boolean word(String lower) {
        return moved(peek().lower().equals(lower));
    }

    boolean word(Set<String> words) {
        return moved(words.contains(peek().lower()));
    }

    /** Moves over a mark. */
    boolean mark(char c) {
        return moved(peek().is(c));
    }

    /** Moves over a mark that touches the token in front of it. */
    boolean touchingMark(char c) {
        return moved(peek().is(c) && peek(-1).touches(peek()));
    }

    /** Moves over a word of the table; null if another one stands here. */
    @Nullable String value(Map<String, String> table) {
        String value = table.get(peek().lower());
        moved(value != null);
        return value;
    }

    /** The same for tables of numbers. */
    @Nullable Integer number(Map<String, String> table) {
        String value = value(table);
        return value == null ? null : Integer.valueOf(value);
    }

    /** Moves over a word that names a unit; null if another one stands here. */
    @Nullable Unit unit(Map<String, String> table) {
        String code = value(table);
        return code == null ? null : Unit.of(code);
    }

    /** Moves over an adjective in front of one of the nouns, in lower case. */
    void adjective(Set<String> nouns) {
        Token word = peek();
        boolean inflected = word.lower().endsWith("e") || word.lower().endsWith("en");
        moved(
                word.isWord()
                        && !word.isCapitalised()
                        && inflected
                        && nouns.contains(peek(1).lower()));
    }

    /** Moves over digits that make a number from {@code least} to {@code most}; else null. */
    @Nullable Integer digits(int least, int most) {
        Token token = peek();
        if (!token.isNumber() || token.text().length() > 4) {
            return null;
        }
        int number = Integer.parseInt(token.text());
        return moved(least <= number && number <= most) ? Integer.valueOf(number) : null;
    }

    private boolean moved(boolean fits) {
        at += fits ? 1 : 0;
        return fits;
    }
}
