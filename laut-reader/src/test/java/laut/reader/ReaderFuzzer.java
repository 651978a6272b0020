package laut.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;
import laut.model.reading.Form;
import laut.model.text.CharSpan;
import laut.reader.decode.Biases;
import laut.reader.decode.Decoder;
import laut.reader.decode.Draft;
import laut.reader.decode.Thresholds;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;
import laut.reader.sentence.SentenceSplitter;
import laut.reader.time.TimeTagger;

/**
 * What Jazzer runs: reads whatever article there is, with a network that says whatever there is.
 * Nothing may crash or give an offset outside the text. Everything behind the forward pass is the
 * reader's own. CONTRIBUTING.md tells how to run it for an hour.
 */
public final class ReaderFuzzer {
    /** Small, so that short articles have several windows. */
    private static final int CAPACITY = 170;

    private static final WordPieces WORD_PIECES =
            new WordPieces(WordPieceVocabulary.of(vocabulary()));
    private static final Decoder DECODER = decoder();
    private static final SentenceSplitter SENTENCES = new SentenceSplitter();
    private static final TimeTagger TIMES = new TimeTagger();

    private ReaderFuzzer() {}

    /** Named and typed as Jazzer looks for it. */
    public static void fuzzerTestOneInput(byte[] content) {
        FuzzedInput input = FuzzedInput.of(content);
        ArticlePieces pieces = ArticlePieces.of(input.article(), WORD_PIECES);
        List<Draft> drafts = new ArrayList<>();
        for (Window window : Window.over(pieces, CAPACITY)) {
            drafts.addAll(DECODER.decode(pieces, window, input.network().encode(window)));
        }
        List<CharSpan> sentences = SENTENCES.split(input.article());
        ReadingInvariants.hold(
                Statements.reading(
                        input.article(),
                        sentences,
                        TIMES.tag(input.article(), sentences),
                        drafts,
                        "fuzz"));
    }

    /** Latin letters, alone and within words, and a few words whole; all else is unknown. */
    private static List<String> vocabulary() {
        Stream<String> letters =
                IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('A', 'Z'))
                        .mapToObj(Character::toString)
                        .flatMap(letter -> Stream.of(letter, "##" + letter));
        Stream<String> words =
                Stream.of("[UNK]", "[CLS]", "[SEP]", ".", ",", "\"", "sagte", "der", "##en");
        return Stream.concat(words, letters).toList();
    }

    private static Decoder decoder() {
        Map<Form, Double> begin = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            begin.put(form, 0.5);
        }
        return new Decoder(
                new Thresholds(begin, 0.5, 0.3, 0.05, 0.4, 0.5), new float[Biases.COUNT]);
    }
}
