package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import laut.reader.label.Relation;
import laut.reader.label.Role;
import laut.reader.label.Tags;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/** The mentions a quote points to. */
final class Mentions {
    private final ArticlePieces pieces;
    private final WindowScores scores;
    private final Thresholds thresholds;

    Mentions(ArticlePieces pieces, WindowScores scores, Thresholds thresholds) {
        this.pieces = pieces;
        this.scores = scores;
        this.thresholds = thresholds;
    }

    /** Gives a quote its mentions in every role. */
    void find(Quote quote) {
        for (Role role : Role.values()) {
            quote.mentions.put(role, of(quote, role));
        }
    }

    /** In order of the text; names in order of their likelihood. */
    private List<PieceRange> of(Quote quote, Role role) {
        double[] links = scores.links(quote.begin, quote.form.ordinal(), Relation.of(role));
        Window window = scores.window();
        List<Integer> begins = new ArrayList<>();
        for (int piece = window.first(); piece < window.end(); piece++) {
            if (links[window.position(piece)] >= thresholds.link() && isMention(piece, role)) {
                begins.add(piece);
            }
        }
        if (role == Role.NAME) {
            begins.sort(Comparator.comparingDouble(piece -> -links[window.position(piece)]));
        }
        return begins.stream().map(piece -> new PieceRange(piece, last(piece, role))).toList();
    }

    private boolean isMention(int piece, Role role) {
        return !pieces.isSeparator(piece)
                && scores.tag(piece, Tags.begin(role)) >= thresholds.mention();
    }

    private int last(int begin, Role role) {
        int last = begin;
        while (last + 1 < scores.window().end()
                && !pieces.isSeparator(last + 1)
                && continues(last + 1, role)) {
            last++;
        }
        return last;
    }

    private boolean continues(int piece, Role role) {
        if (!pieces.startsWord(piece)) {
            return true;
        }
        return scores.tag(piece, Tags.inside(role)) >= thresholds.inside()
                && scores.tag(piece, Tags.begin(role)) < thresholds.another();
    }
}
