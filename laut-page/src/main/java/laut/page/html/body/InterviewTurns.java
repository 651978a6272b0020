package laut.page.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is an interview, and whose turn each paragraph is. The paper's turns are bold
 * throughout, or open with one label ("ZEITUNG: …", "Frage: …"); there are at least three, half of
 * them end in a question mark, and no two follow each other often.
 */
final class InterviewTurns {

    private static final int FEWEST = 3;
    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[\\p{L}.& -]{1,40}):\\s");

    private final @Nullable String paper;
    private final boolean interview;
    private boolean asked;

    InterviewTurns(List<Piece> text) {
        paper = labelOfPaper(text);
        long turns = text.stream().filter(this::isTurnOfPaper).count();
        long asking = text.stream().filter(p -> isTurnOfPaper(p) && asks(p)).count();
        long others = text.stream().filter(p -> !p.isHeading() && !isTurnOfPaper(p)).count();
        interview = asking >= FEWEST && asking * 2 >= turns && others >= turns;
    }

    /** The label under which most is asked, if under one enough is. */
    private static @Nullable String labelOfPaper(List<Piece> text) {
        Map<String, Integer> questions = new HashMap<>();
        for (Piece piece : text) {
            String label = label(piece);
            if (label != null && asks(piece)) {
                questions.merge(label, 1, Integer::sum);
            }
        }
        return questions.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
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

    private boolean isTurnOfPaper(Piece piece) {
        return paper != null
                ? paper.equals(label(piece))
                : !piece.isHeading() && piece.isBold() && piece.endsLikeSentence();
    }

    private static boolean asks(Piece piece) {
        return piece.text().endsWith("?");
    }

    private static @Nullable String label(Piece piece) {
        Matcher label = LABEL.matcher(piece.text());
        return !piece.isHeading() && label.find() ? label.group(1) : null;
    }
}
