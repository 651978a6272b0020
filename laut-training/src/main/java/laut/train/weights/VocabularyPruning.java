package laut.train.weights;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import laut.encoder.piece.PieceSequence;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;

/**
 * The part of a vocabulary that a small model keeps.
 *
 * @param vocabulary the pieces kept, in their old order
 * @param kept their ids in the full vocabulary
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record VocabularyPruning(WordPieceVocabulary vocabulary, int[] kept) {

    /**
     * Keeps special pieces, every piece the texts need, every single character of Latin script, and
     * then further pieces in the order of the full vocabulary, which begins with the most frequent,
     * as far as they are Latin script.
     *
     * @param size how many pieces to keep, about
     */
    public static VocabularyPruning prune(WordPieceVocabulary full, List<String> texts, int size) {
        BitSet kept = new BitSet(full.size());
        WordPieces cutter = new WordPieces(full);
        for (String text : texts) {
            PieceSequence pieces = cutter.cut(text);
            for (int i = 0; i < pieces.size(); i++) {
                kept.set(pieces.id(i));
            }
        }
        List<String> all = full.pieces();
        for (int id = 0; id < all.size(); id++) {
            if (isSpecial(all.get(id)) || isCharacter(all.get(id))) {
                kept.set(id);
            }
        }
        for (int id = 0; id < all.size() && kept.cardinality() < size; id++) {
            if (isGerman(all.get(id))) {
                kept.set(id);
            }
        }
        int[] ids = kept.stream().toArray();
        List<String> pieces = new ArrayList<>(ids.length);
        for (int id : ids) {
            pieces.add(all.get(id));
        }
        return new VocabularyPruning(WordPieceVocabulary.of(pieces), ids);
    }

    private static boolean isSpecial(String piece) {
        return piece.startsWith("[") && piece.endsWith("]") && !piece.startsWith("[unused");
    }

    private static boolean isCharacter(String piece) {
        String bare = piece.startsWith("##") ? piece.substring(2) : piece;
        return bare.codePointCount(0, bare.length()) == 1 && isLatinOrCommon(bare);
    }

    private static boolean isGerman(String piece) {
        String bare = piece.startsWith("##") ? piece.substring(2) : piece;
        return bare.codePoints().allMatch(c -> c < 0x80 || "äöüÄÖÜßéèàçáíóúñâêôë".indexOf(c) >= 0)
                && !piece.startsWith("[unused");
    }

    private static boolean isLatinOrCommon(String text) {
        return text.codePoints()
                .allMatch(c -> {
                    Character.UnicodeScript script = Character.UnicodeScript.of(c);
                    return c < 0x2200
                            && (script == Character.UnicodeScript.LATIN
                                    || script == Character.UnicodeScript.COMMON);
                });
    }
}
