package laut.train.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.reader.ArticleReader;
import laut.reader.EncodedArticle;
import laut.reader.decode.Thresholds;
import laut.train.corpus.AnnotatedArticle;

/**
 * Chooses a model's thresholds for the best Joint F1 on annotated articles, which it must not have
 * been fitted to: one threshold after the other, until a whole round changes nothing.
 */
public final class DecodingSearch {
    private static final List<Double> VALUES =
            List.of(.02, .05, .1, .15, .2, .25, .3, .35, .4, .45, .5, .6);

    /** What a change must gain; less is chance, with a few hundred statements. */
    private static final double LEAST_GAIN = 0.001;

    /** A threshold that can be changed. */
    private record Knob(String name, BiFunction<Thresholds, Double, Thresholds> set) {}

    private final ArticleReader reader;
    private final List<AnnotatedArticle> gold;
    private final List<EncodedArticle> encoded;
    private final Consumer<String> heard;
    private Thresholds best;
    private double bestJoint;

    private DecodingSearch(
            ArticleReader reader,
            List<AnnotatedArticle> gold,
            Thresholds start,
            Consumer<String> heard) {
        this.reader = reader;
        this.gold = gold;
        this.heard = heard;
        encoded = gold.stream().map(article -> reader.encode(article.article())).toList();
        best = start;
        bestJoint = joint(start);
    }

    /**
     * The best thresholds found.
     *
     * @param gold articles the model was not fitted to
     * @param start where to begin
     * @param heard is told of every threshold tried, a line each
     */
    public static Thresholds choose(
            ArticleReader reader,
            List<AnnotatedArticle> gold,
            Thresholds start,
            Consumer<String> heard) {
        DecodingSearch search = new DecodingSearch(reader, gold, start, heard);
        heard.accept("Joint %.4f to begin with".formatted(search.bestJoint));
        while (search.improve()) {} // ends, since every round but the last is better
        return search.best;
    }

    /** One round over all thresholds; whether it made anything better. */
    private boolean improve() {
        double before = bestJoint;
        for (Knob knob : knobs()) {
            for (double value : VALUES) {
                Thresholds changed = knob.set().apply(best, value);
                double joint = joint(changed);
                if (joint > bestJoint + LEAST_GAIN) {
                    best = changed;
                    bestJoint = joint;
                }
            }
            heard.accept("%-20s Joint %.4f".formatted(knob.name(), bestJoint));
        }
        return bestJoint > before;
    }

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        for (Form form : Form.values()) {
            knobs.add(new Knob("begin." + form.word(), (t, v) -> t.withBegin(form, v)));
        }
        knobs.add(new Knob("resume", Thresholds::withResume));
        knobs.add(new Knob("link", Thresholds::withLink));
        knobs.add(new Knob("mention", Thresholds::withMention));
        knobs.add(new Knob("inside", Thresholds::withInside));
        return knobs;
    }

    private double joint(Thresholds thresholds) {
        List<Reading> readings =
                encoded.stream().map(article -> reader.read(article, thresholds)).toList();
        return Score.score(gold, readings).official().joint().f1();
    }
}
