package laut.encoder.piece;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pieces a model knows; a piece's id is its place in the list. Immutable and thread-safe. */
public final class WordPieceVocabulary {
    /** Begins every piece that continues a word. */
    public static final String CONTINUATION = "##";

    private final List<String> pieces;
    private final Map<String, Integer> starting;
    private final Map<String, Integer> continuing;
    private final int longest;
    private final int unknownId;
    private final int classId;
    private final int separatorId;

    private WordPieceVocabulary(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        starting = HashMap.newHashMap(pieces.size());
        continuing = HashMap.newHashMap(pieces.size());
        int length = 1;
        for (int id = 0; id < pieces.size(); id++) {
            add(pieces.get(id), id);
            length = Math.max(length, pieces.get(id).length());
        }
        longest = length;
        unknownId = required("[UNK]");
        classId = required("[CLS]");
        separatorId = required("[SEP]");
    }

    /**
     * A vocabulary of these pieces.
     *
     * @throws IllegalArgumentException if a special piece is missing or a piece stands twice
     */
    public static WordPieceVocabulary of(List<String> pieces) {
        return new WordPieceVocabulary(pieces);
    }

    private void add(String piece, int id) {
        Integer other =
                isContinuation(piece)
                        ? continuing.putIfAbsent(piece.substring(CONTINUATION.length()), id)
                        : starting.putIfAbsent(piece, id);
        if (other != null) {
            throw new IllegalArgumentException(
                    "the vocabulary has the piece " + piece + " twice, as " + other + " and " + id);
        }
    }

    private int required(String special) {
        Integer id = starting.get(special);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + special);
        }
        return id;
    }

    /** All pieces in order of their ids. */
    public List<String> pieces() {
        return pieces;
    }

    /** Number of pieces. */
    public int size() {
        return pieces.size();
    }

    /** Whether a piece continues a word; ## itself does not. */
    public static boolean isContinuation(String piece) {
        return piece.length() > CONTINUATION.length() && piece.startsWith(CONTINUATION);
    }

    /**
     * A piece of a word.
     *
     * @param length how many UTF-16 units of the word it takes
     */
    record Match(int id, int length) {}

    /** What a word goes on with: the longest piece, or [UNK] up to where a piece is known again. */
    Match longest(String word, int from) {
        Match known = known(word, from);
        if (known != null) {
            return known;
        }
        int to = from;
        do {
            to += Character.charCount(word.codePointAt(to));
        } while (to < word.length() && known(word, to) == null);
        return new Match(unknownId, to - from);
    }

    private @Nullable Match known(String word, int from) {
        Map<String, Integer> ids = from == 0 ? starting : continuing;
        for (int to = Math.min(word.length(), from + longest); to > from; to--) {
            Integer id = ids.get(word.substring(from, to));
            if (id != null) {
                return new Match(id, to - from);
            }
        }
        return null;
    }

    /** Id of [UNK], which stands for what no piece stands for. */
    public int unknownId() {
        return unknownId;
    }

    /** Id of [CLS], which begins every window. */
    public int classId() {
        return classId;
    }

    /** Id of [SEP], which ends every part. */
    public int separatorId() {
        return separatorId;
    }
}
