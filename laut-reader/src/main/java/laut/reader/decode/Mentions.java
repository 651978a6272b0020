package laut.reader.decode;

import java.util.ArrayList;
import java.util.List;
import laut.reader.label.Relation;
import laut.reader.label.Role;
import laut.reader.label.Tags;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/** The mentions a quote points to. */
final class Mentions {
    /** Names are of joint speakers if the less likely one is at least this share as likely. */
    private static final double JOINT = 0.6;

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
            quote.mentions.put(role, role == Role.NAME ? names(quote) : of(quote, role));
        }
    }

    /** The likeliest name, and others only if they are about as likely, as of joint speakers. */
    private List<PieceRange> names(Quote quote) {
        double[] links = scores.links(quote.begin, quote.form.ordinal(), Relation.NAME);
        double best = 0;
        Window window = scores.window();
        for (int piece = window.first(); piece < window.end(); piece++) {
            if (isMention(piece, Role.NAME)) {
                best = Math.max(best, links[window.position(piece)]);
            }
        }
        return of(links, Role.NAME, Math.max(thresholds.link(), JOINT * best));
    }

    private List<PieceRange> of(Quote quote, Role role) {
        double[] links = scores.links(quote.begin, quote.form.ordinal(), Relation.of(role));
        return of(links, role, thresholds.link());
    }

    private List<PieceRange> of(double[] links, Role role, double threshold) {
        Window window = scores.window();
        List<PieceRange> found = new ArrayList<>();
        for (int piece = window.first(); piece < window.end(); piece++) {
            if (links[window.position(piece)] >= threshold && isMention(piece, role)) {
                found.add(new PieceRange(piece, last(piece, role)));
            }
        }
        return found;
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
