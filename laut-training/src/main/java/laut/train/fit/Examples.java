package laut.train.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import laut.encoder.piece.WordPieces;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Role;
import laut.reader.label.Tags;
import laut.reader.label.Witness;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/** Turns annotated articles into examples. Immutable and thread-safe. */
final class Examples {
    private static final float BEHEADED = 0.4f;
    private static final int MOST_PARTS_CUT = 3;

    private final WordPieces wordPieces;

    Examples(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
    }

    /**
     * The examples of one article, one a window. Now and then its title, its teaser or its first
     * paragraphs are missing, so that the model does not come to rely on them.
     */
    List<Example> of(Reading gold, int capacity, Random random) {
        ArticlePieces pieces = ArticlePieces.of(gold.article(), wordPieces);
        int start = random.nextFloat() < BEHEADED ? laterStart(pieces, random) : 0;
        return of(gold, pieces, Window.over(pieces, start, capacity));
    }

    /** An example for each window of the article's pieces. */
    List<Example> of(Reading gold, ArticlePieces pieces, List<Window> windows) {
        return windows.stream().map(window -> of(gold, pieces, window)).toList();
    }

    /** Where one of the first parts but the very first begins; 0 if there is only one part. */
    private static int laterStart(ArticlePieces pieces, Random random) {
        int skip = 1 + random.nextInt(MOST_PARTS_CUT);
        int start = 0;
        for (int piece = 0; piece < pieces.size() / 2 && skip > 0; piece++) {
            if (pieces.isSeparator(piece)) {
                start = piece + 1;
                skip--;
            }
        }
        return start;
    }

    /** The example that shows the model this window. */
    private Example of(Reading gold, ArticlePieces pieces, Window window) {
        Canvas canvas = new Canvas(pieces, window, new NameSpans(gold.article().text()));
        gold.statements().forEach(canvas::draw);
        return canvas.example(wordPieces.vocabulary().classId());
    }

    /** The targets of one window while they are being drawn. */
    private static final class Canvas {
        private final ArticlePieces pieces;
        private final Window window;
        private final NameSpans names;
        private final byte[][] tags;
        private final List<Example.Anchor> anchors = new ArrayList<>();
        private final List<Example.Label> labels = new ArrayList<>();

        Canvas(ArticlePieces pieces, Window window, NameSpans names) {
            this.pieces = pieces;
            this.window = window;
            this.names = names;
            tags = new byte[window.length()][Tags.COUNT];
        }

        void draw(Statement statement) {
            Form form = statement.form();
            List<CharSpan> quote = statement.quote();
            for (int i = 0; i < quote.size(); i++) {
                int begin = i == 0 ? Tags.begin(form) : Tags.resume();
                mark(quote.get(i), begin, Tags.inside(form));
            }
            for (Role role : Role.values()) {
                for (CharSpan mention : mentions(statement, role)) {
                    mark(mention, Tags.begin(role), Tags.inside(role));
                    set(lastPiece(mention), Tags.last(role));
                }
            }
            anchor(statement);
            statement.speaker().forEach(mention -> anchor(mention, statement));
            label(statement);
        }

        private void mark(CharSpan span, int begin, int inside) {
            int first = pieces.pieceAt(span.start());
            set(first, begin);
            for (int piece = first; piece <= lastPiece(span); piece++) {
                if (!pieces.isSeparator(piece)) {
                    set(piece, inside);
                }
            }
        }

        private void set(int piece, int tag) {
            if (window.shows(piece)) {
                tags[window.position(piece)][tag] = 1;
            }
        }

        private void label(Statement statement) {
            int begin = pieces.pieceAt(statement.quote().getFirst().start());
            if (window.shows(begin)) {
                List<List<Integer>> witnesses = new ArrayList<>();
                for (Witness witness : Witness.values()) {
                    witnesses.add(
                            switch (witness) {
                                case BEGIN -> List.of(window.position(begin));
                                case CUE -> shown(statement.cue());
                                case QUOTE -> shown(statement.quote());
                            });
                }
                labels.add(
                        new Example.Label(
                                statement.form().ordinal(),
                                witnesses,
                                statement.act().ordinal(),
                                statement.medium().ordinal()));
            }
        }

        /** Positions of all pieces of the spans that the window shows. */
        private List<Integer> shown(List<CharSpan> spans) {
            List<Integer> positions = new ArrayList<>();
            for (CharSpan span : spans) {
                for (int piece = pieces.pieceAt(span.start()); piece <= lastPiece(span); piece++) {
                    if (window.shows(piece) && !pieces.isSeparator(piece)) {
                        positions.add(window.position(piece));
                    }
                }
            }
            return positions;
        }

        private void anchor(Statement statement) {
            List<CharSpan> quote = statement.quote();
            int first = pieces.pieceAt(quote.getFirst().start());
            if (window.shows(first)) {
                List<List<Integer>> targets = new ArrayList<>();
                targets.add(ends(quote.getFirst()));
                targets.add(begins(quote.subList(1, quote.size())));
                for (Role role : Role.values()) {
                    targets.add(role == Role.NAME ? List.of() : begins(mentions(statement, role)));
                }
                int origin = statement.form().ordinal();
                anchors.add(new Example.Anchor(List.of(window.position(first)), origin, targets));
            }
            for (CharSpan later : quote.subList(1, quote.size())) {
                int begin = pieces.pieceAt(later.start());
                if (window.shows(begin)) {
                    List<List<Integer>> targets = new ArrayList<>();
                    targets.add(ends(later));
                    while (targets.size() < Relation.count()) {
                        targets.add(List.of());
                    }
                    List<Integer> positions = List.of(window.position(begin));
                    anchors.add(new Example.Anchor(positions, Links.RESUME, targets));
                }
            }
        }

        /** A speaker's mention points to the speaker's name. */
        private void anchor(CharSpan mention, Statement statement) {
            List<Integer> positions = shown(List.of(mention));
            if (positions.size() > lastPiece(mention) - pieces.pieceAt(mention.start())) {
                List<List<Integer>> targets = new ArrayList<>();
                for (Relation relation : Relation.values()) {
                    targets.add(
                            relation == Relation.NAME
                                    ? begins(nearestNames(mention, statement.who()))
                                    : List.of());
                }
                Example.Anchor anchor = new Example.Anchor(positions, Links.MENTION, targets);
                if (!anchors.contains(anchor)) {
                    anchors.add(anchor);
                }
            }
        }

        /** The last piece of a span, or nothing to learn from if the window cuts it off. */
        private List<Integer> ends(CharSpan span) {
            int last = lastPiece(span);
            return window.shows(last) ? List.of(window.position(last)) : List.of();
        }

        /** The first pieces of spans the window shows; [CLS] if there are none anywhere. */
        private List<Integer> begins(List<CharSpan> spans) {
            if (spans.isEmpty()) {
                return List.of(0);
            }
            List<Integer> positions = new ArrayList<>();
            for (CharSpan span : spans) {
                int piece = pieces.pieceAt(span.start());
                if (window.shows(piece)) {
                    positions.add(window.position(piece));
                }
            }
            // Mentions outside the window: within it there is nothing to point to.
            return positions.isEmpty() ? List.of(0) : positions;
        }

        private int lastPiece(CharSpan span) {
            return pieces.pieceAt(span.end() - 1);
        }

        private List<CharSpan> mentions(Statement statement, Role role) {
            return switch (role) {
                case SPEAKER -> statement.speaker();
                case CUE -> statement.cue();
                case FRAME -> statement.frame();
                case ADDRESSEE -> statement.addressee();
                case CHANNEL -> via(statement, Via.Role.CHANNEL);
                case RELAY -> via(statement, Via.Role.RELAY);
                case NAME -> names.of(statement.who()).stream().flatMap(List::stream).toList();
            };
        }

        /** Of each speaker the place of the name that is nearest to the mention, within sight. */
        private List<CharSpan> nearestNames(CharSpan mention, String who) {
            int from = mention.start();
            return names.of(who).stream()
                    .flatMap(places ->
                            places.stream()
                                    .filter(place -> window.shows(pieces.pieceAt(place.start())))
                                    .min(
                                            Comparator.comparingInt(
                                                    place -> Math.abs(place.start() - from)))
                                    .stream())
                    .toList();
        }

        private static List<CharSpan> via(Statement statement, Via.Role role) {
            return statement.via().stream()
                    .filter(via -> via.role() == role)
                    .map(Via::span)
                    .toList();
        }

        Example example(int classId) {
            int[] ids = new int[window.length()];
            int[] segments = new int[window.length()];
            ids[0] = classId;
            for (int position = 1; position < ids.length; position++) {
                int piece = window.piece(position);
                ids[position] = pieces.id(piece);
                segments[position] = pieces.segment(piece);
            }
            return new Example(ids, segments, tags, List.copyOf(anchors), List.copyOf(labels));
        }
    }
}
