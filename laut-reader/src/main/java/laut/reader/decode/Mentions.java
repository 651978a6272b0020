package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import laut.reader.label.Links;
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
            quote.mentions.put(role, role == Role.NAME ? names(quote) : of(quote, role));
        }
    }

    /** In order of the text. */
    private List<PieceRange> of(Quote quote, Role role) {
        double[] links = scores.links(quote.begin, quote.form.ordinal(), Relation.of(role));
        return begins(links, role).stream()
                .map(piece -> new PieceRange(piece, last(piece, role)))
                .toList();
    }

    /** Where the speaker's mentions point to, in order of likelihood. */
    private List<PieceRange> names(Quote quote) {
        List<PieceRange> speakers = quote.mentions(Role.SPEAKER);
        double[] mean = new double[scores.window().length()];
        for (PieceRange speaker : speakers) {
            double[] links = scores.links(speaker, Links.MENTION, Relation.NAME);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += links[i] / speakers.size();
            }
        }
        return begins(mean, Role.NAME).stream()
                .sorted(Comparator.comparingDouble(piece -> -mean[scores.window().position(piece)]))
                .map(piece -> new PieceRange(piece, last(piece, Role.NAME)))
                .toList();
    }

    private List<Integer> begins(double[] links, Role role) {
        Window window = scores.window();
        List<Integer> begins = new ArrayList<>();
        for (int piece = window.first(); piece < window.end(); piece++) {
            if (links[window.position(piece)] >= thresholds.link() && isMention(piece, role)) {
                begins.add(piece);
            }
        }
        return begins;
    }

    private boolean isMention(int piece, Role role) {
        return !pieces.isSeparator(piece)
                && scores.tag(piece, Tags.begin(role)) >= thresholds.mention();
    }

    /** The likeliest last piece of what may be the mention; all of that if none is likely. */
    private int last(int begin, Role role) {
        int last = begin;
        int best = begin;
        while (last + 1 < scores.window().end()
                && !pieces.isSeparator(last + 1)
                && continues(last + 1, role)) {
            last++;
            if (scores.tag(last, Tags.last(role)) > scores.tag(best, Tags.last(role))) {
                best = last;
            }
        }
        return scores.tag(best, Tags.last(role)) >= thresholds.mention() ? best : last;
    }

    private boolean continues(int piece, Role role) {
        if (!pieces.startsWord(piece)) {
            return true;
        }
        return scores.tag(piece, Tags.inside(role)) >= thresholds.inside()
                && scores.tag(piece, Tags.begin(role)) < thresholds.another();
    }
}
