package laut.page.html.body;

import java.util.List;
import laut.model.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is an interview: at least three of its paragraphs are bold throughout, half of
 * these end in a question mark, and no two turns of the paper follow each other often.
 */
final class InterviewTurns {

    private static final int FEWEST = 3;

    private final boolean interview;
    private boolean asked;

    InterviewTurns(List<Piece> text) {
        long bold = text.stream().filter(InterviewTurns::isTurnOfPaper).count();
        long asking = text.stream().filter(p -> isTurnOfPaper(p) && p.text().endsWith("?")).count();
        long plain = text.stream().filter(p -> !p.isHeading() && !p.isBold()).count();
        interview = asking >= FEWEST && asking * 2 >= bold && plain >= bold;
    }

    /** The turn that {@code piece}, a paragraph, is; null before the first question. In order. */
    @Nullable BlockKind next(Piece piece) {
        if (!interview) {
            return null;
        }
        if (isTurnOfPaper(piece)) {
            asked = true;
            return BlockKind.QUESTION;
        }
        return asked ? BlockKind.ANSWER : null;
    }

    private static boolean isTurnOfPaper(Piece piece) {
        return !piece.isHeading() && piece.isBold() && piece.endsLikeSentence();
    }
}
