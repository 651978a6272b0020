package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.encoder.Encoding;
import laut.model.reading.Form;
import laut.model.text.CharSpan;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Role;
import laut.reader.label.Tags;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/**
 * Makes statements of the model's outputs: wherever a statement begins with enough probability, its
 * end, later pieces and mentions are where the model points to. Immutable and thread-safe.
 */
public final class Decoder {
    private final Thresholds thresholds;
    private final Biases biases;

    /**
     * @throws IllegalArgumentException if the biases are not as many as this version has
     */
    public Decoder(Thresholds thresholds, float[] biases) {
        this.thresholds = thresholds;
        this.biases = new Biases(biases);
    }

    /** The statements whose begin the window owns, in order of the text. */
    public List<Draft> decode(ArticlePieces pieces, Window window, Encoding encoding) {
        WindowScores scores = new WindowScores(window, encoding, biases);
        List<Quote> quotes = new ArrayList<>();
        for (Form form : Form.values()) {
            for (int piece = window.ownedFirst(); piece < window.ownedEnd(); piece++) {
                double begin = scores.tag(piece, Tags.begin(form));
                if (begin >= thresholds.begin(form)
                        && isPeak(pieces, scores, piece, Tags.begin(form))) {
                    quotes.add(new Quote(form, piece, begin, end(pieces, scores, piece, form)));
                }
            }
        }
        resume(pieces, scores, quotes);
        List<Quote> kept = withoutCrossings(quotes);
        Mentions mentions = new Mentions(pieces, scores, thresholds);
        kept.forEach(mentions::find);
        Labels labels = new Labels(scores, biases);
        return kept.stream()
                .map(quote -> draft(pieces, labels, quote))
                .sorted(Comparator.comparing(draft -> draft.quote().getFirst()))
                .toList();
    }

    /** Whether a piece can begin something, and no neighbour is a better place for it. */
    private static boolean isPeak(ArticlePieces pieces, WindowScores scores, int piece, int tag) {
        if (pieces.isSeparator(piece)) {
            return false;
        }
        double here = scores.tag(piece, tag);
        Window window = scores.window();
        return !(window.shows(piece - 1) && scores.tag(piece - 1, tag) > here)
                && !(window.shows(piece + 1) && scores.tag(piece + 1, tag) >= here);
    }

    private static int end(ArticlePieces pieces, WindowScores scores, int begin, Form form) {
        double[] ends = scores.links(begin, form.ordinal(), Relation.END);
        Window window = scores.window();
        int best = begin;
        double bestScore = Double.NEGATIVE_INFINITY;
        double inside = 0;
        int count = 0;
        for (int piece = begin; piece < window.end(); piece++) {
            if (pieces.isSeparator(piece)) {
                if (form != Form.DIRECT) {
                    break;
                }
                continue;
            }
            inside += Math.log(scores.tag(piece, Tags.inside(form)) + 1e-4);
            count++;
            double score = Math.log(ends[window.position(piece)] + 1e-9) + inside / count;
            if (score > bestScore) {
                bestScore = score;
                best = piece;
            }
        }
        return best;
    }

    /** Attaches later pieces of quotes to the quotes that point to them. */
    private void resume(ArticlePieces pieces, WindowScores scores, List<Quote> quotes) {
        Window window = scores.window();
        for (Quote quote : quotes) {
            double[] next = scores.links(quote.begin, quote.form.ordinal(), Relation.NEXT);
            for (int piece = quote.end + 1; piece < window.end(); piece++) {
                double link = next[window.position(piece)];
                if (link >= thresholds.link()
                        && scores.tag(piece, Tags.resume()) >= thresholds.resume()
                        && isPeak(pieces, scores, piece, Tags.resume())
                        && piece > quote.lastEnd()) {
                    quote.later.add(new PieceRange(piece, resumeEnd(pieces, scores, piece)));
                }
            }
        }
    }

    private static int resumeEnd(ArticlePieces pieces, WindowScores scores, int begin) {
        double[] ends = scores.links(begin, Links.RESUME, Relation.END);
        Window window = scores.window();
        int best = begin;
        for (int piece = begin; piece < window.end() && !pieces.isSeparator(piece); piece++) {
            if (ends[window.position(piece)] > ends[window.position(best)]) {
                best = piece;
            }
        }
        return best;
    }

    /** Of quotes that cannot both be right the likelier one stays. */
    private static List<Quote> withoutCrossings(List<Quote> quotes) {
        List<Quote> kept = new ArrayList<>();
        quotes.stream()
                .sorted(Comparator.comparingDouble((Quote quote) -> -quote.probability))
                .forEach(quote -> {
                    if (kept.stream().noneMatch(quote::contradicts)) {
                        kept.add(quote);
                    }
                });
        return kept;
    }

    private static Draft draft(ArticlePieces pieces, Labels labels, Quote quote) {
        Map<Role, List<CharSpan>> mentions = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (!quote.mentions(role).isEmpty()) {
                mentions.put(role, spans(pieces, quote.mentions(role)));
            }
        }
        return new Draft(
                quote.form,
                labels.medium(quote),
                labels.act(quote),
                quote.probability,
                spans(pieces, quote.ranges()),
                mentions);
    }

    private static List<CharSpan> spans(ArticlePieces pieces, List<PieceRange> ranges) {
        return ranges.stream().map(range -> range.in(pieces)).toList();
    }
}
