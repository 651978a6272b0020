package laut.encoder.piece;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces a model knows; a piece's id is its place in the list. Immutable and thread-safe. */
public final class WordPieceVocabulary {
    /** Begins every piece that continues a word. */
    public static final String CONTINUATION = "##";

    private final List<String> pieces;
    private final Map<String, Integer> ids;
    private final int longest;
    private final int unknownId;
    private final int classId;
    private final int separatorId;

    private WordPieceVocabulary(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        ids = HashMap.newHashMap(pieces.size());
        int length = 1;
        for (int id = 0; id < pieces.size(); id++) {
            ids.putIfAbsent(pieces.get(id), id);
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
     * @throws IllegalArgumentException if a special piece is missing
     */
    public static WordPieceVocabulary of(List<String> pieces) {
        return new WordPieceVocabulary(pieces);
    }

    private int required(String special) {
        Integer id = ids.get(special);
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

    /** The piece's id, or -1 if the vocabulary does not have it. */
    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    /** Length of the longest piece in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** Id of [UNK], which stands for a word that cannot be cut. */
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
