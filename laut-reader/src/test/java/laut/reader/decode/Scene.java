package laut.reader.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laut.encoder.Encoding;
import laut.encoder.piece.WordPieceVocabulary;
import laut.encoder.piece.WordPieces;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.text.SourceSpan;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Role;
import laut.reader.label.Tags;
import laut.reader.label.Witness;
import laut.reader.pieces.ArticlePieces;
import laut.reader.pieces.Window;

/** An article of whole words, and what a network is to say of it, given by its words. */
final class Scene {
    private static final float SURE = 10;

    final Article article;
    final ArticlePieces pieces;
    final Window window;
    final float[] tags;
    final float[] acts;
    final float[] media;
    private final float[] from;
    private final float[] to;
    private int links;

    private Scene(Article article, int seen) {
        this.article = article;
        Set<String> words = new LinkedHashSet<>(List.of("[UNK]", "[CLS]", "[SEP]"));
        words.addAll(Arrays.asList(article.text().split("[^\\p{L}]+", -1)));
        words.remove("");
        pieces =
                ArticlePieces.of(
                        article, new WordPieces(WordPieceVocabulary.of(List.copyOf(words))));
        int end = Math.min(seen, pieces.size());
        window = new Window(0, end, 0, end);
        tags = new float[window.length() * Tags.COUNT];
        Arrays.fill(tags, -SURE);
        acts = new float[window.length() * Witness.actColumns()];
        media = new float[window.length() * Witness.mediumColumns()];
        from = new float[window.length() * Links.ROW];
        to = new float[window.length() * Links.ROW];
    }

    static Scene of(String... paragraphs) {
        return seen(Integer.MAX_VALUE, paragraphs);
    }

    /** A scene whose window ends after some pieces. */
    static Scene seen(int count, String... paragraphs) {
        Article.Builder builder = Article.from("scene");
        for (String paragraph : paragraphs) {
            builder.block(BlockKind.PARAGRAPH, paragraph, new SourceSpan(0, 0));
        }
        return new Scene(builder.build(), count);
    }

    /** A statement with the words of its quote's pieces; it points to nothing else yet. */
    Say says(Form form, Act act, String... quote) {
        return new Say(form, act, quote);
    }

    List<Draft> decode() {
        return decoder().decode(pieces, window, encoding());
    }

    Encoding encoding() {
        return new Encoding(
                window.length(),
                Map.of("tags", tags, "acts", acts, "media", media, "from", from, "to", to));
    }

    static Decoder decoder() {
        Map<Form, Double> begin = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            begin.put(form, 0.5);
        }
        return new Decoder(
                new Thresholds(begin, 0.5, 0.3, 0.05, 0.4, 0.5), new float[Biases.COUNT]);
    }

    private int first(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return pieces.pieceAt(start);
    }

    private int last(String words) {
        int end = article.text().indexOf(words) + words.length();
        return Math.min(pieces.pieceAt(end - 1), window.end() - 1);
    }

    private void tag(int piece, int tag, float logit) {
        tags[window.position(piece) * Tags.COUNT + tag] = logit;
    }

    private void testify(float[] outputs, int piece, Witness witness, int label) {
        int labels = outputs.length / window.length() / Witness.count();
        int from = (window.position(piece) * Witness.count() + witness.ordinal()) * labels;
        Arrays.fill(outputs, from, from + labels, 0);
        outputs[from + label] = SURE;
    }

    private void point(int origin, Relation relation, List<Integer> positions) {
        int dimension = relation.ordinal() * Links.WIDTH + links++ % Links.WIDTH;
        from[window.position(origin) * Links.ROW + dimension] = SURE * Links.WIDTH;
        positions.forEach(position -> to[position * Links.ROW + dimension] = 1);
    }

    /** What the network says of one statement. */
    final class Say {
        private final int begin;

        private Say(Form form, Act act, String... quote) {
            begin = first(quote[0]);
            tag(begin, Tags.begin(form), SURE);
            List<Integer> later = new ArrayList<>();
            for (String words : quote) {
                int first = first(words);
                for (int piece = first; piece <= last(words); piece++) {
                    tag(piece, Tags.inside(form), SURE);
                    testify(acts, piece, Witness.QUOTE, act.ordinal());
                }
                point(first, Relation.END, List.of(window.position(last(words))));
                if (first != begin) {
                    tag(first, Tags.resume(), SURE);
                    later.add(window.position(first));
                }
            }
            point(begin, Relation.NEXT, later.isEmpty() ? List.of(0) : later);
        }

        /** How sure the network is that the statement begins here. */
        Say probably(Form form, float logit) {
            tag(begin, Tags.begin(form), logit);
            return this;
        }

        /** What the first piece or the cue, which must be known, tells of act and medium. */
        Say tells(Witness witness, String words, Act act, Medium medium) {
            for (int piece = first(words); piece <= last(words); piece++) {
                testify(acts, piece, witness, act.ordinal());
                testify(media, piece, witness, medium.ordinal());
            }
            return this;
        }

        /** Points to a mention. */
        Say with(Role role, String mention) {
            point(begin, Relation.of(role), List.of(window.position(mark(role, mention))));
            return this;
        }

        /** Words behind a mention that may belong to it, too. */
        Say doubts(Role role, String words) {
            for (int piece = first(words); piece <= last(words); piece++) {
                tag(piece, Tags.inside(role), SURE);
            }
            return this;
        }

        /** The name that a speaker's mention points to. */
        Say named(String speaker, String name) {
            List<Integer> place = List.of(window.position(mark(Role.NAME, name)));
            for (int piece = first(speaker); piece <= last(speaker); piece++) {
                point(piece, Relation.NAME, place);
            }
            return this;
        }

        private int mark(Role role, String mention) {
            int first = first(mention);
            tag(first, Tags.begin(role), SURE);
            for (int piece = first; piece <= last(mention); piece++) {
                tag(piece, Tags.inside(role), SURE);
            }
            tag(last(mention), Tags.last(role), SURE);
            return first;
        }

        /** Points to nothing. */
        Say without(Role role) {
            point(begin, Relation.of(role), List.of(0));
            return this;
        }
    }
}
