package laut.train.fit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laut.encoder.piece.WordPieceVocabulary;

/** Cuts words after their fifth letter, which makes about as many pieces as BERT's vocabulary. */
final class SmallVocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\p{Punct}");
    private static final int HEAD = 5;

    private SmallVocabulary() {}

    static WordPieceVocabulary of(Stream<String> texts) {
        Set<String> pieces = new LinkedHashSet<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        texts.forEach(text -> {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                String word = matcher.group();
                pieces.add(word.substring(0, Math.min(HEAD, word.length())));
                if (word.length() > HEAD) {
                    pieces.add(WordPieceVocabulary.CONTINUATION + word.substring(HEAD));
                }
            }
        });
        return WordPieceVocabulary.of(List.copyOf(pieces));
    }
}
