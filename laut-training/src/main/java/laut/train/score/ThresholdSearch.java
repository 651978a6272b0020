package laut.train.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.train.corpus.AnnotatedArticle;

/**
 * Chooses thresholds for the best Joint F1: the best common one in steps of .05 first, then form by
 * form until nothing improves. Of equals the one tried first, which is the lowest, is kept.
 */
public final class ThresholdSearch {

    private static final int STEPS = 20;

    private final List<MarkedArticle> articles;
    private Map<Form, Double> best = new EnumMap<>(Form.class);
    private double bestJoint = -1;

    private ThresholdSearch(List<MarkedArticle> articles) {
        this.articles = articles;
    }

    /**
     * Thresholds for data of the kind of {@code gold}.
     *
     * @param gold annotated articles to choose on; not those that are to be scored
     * @param found a reading of each, in the same order
     * @throws IllegalArgumentException if a reading is missing or of another text
     */
    public static Thresholds choose(List<AnnotatedArticle> gold, List<Reading> found) {
        ThresholdSearch search = new ThresholdSearch(MarkedArticle.of(gold, found));
        search.tryCommonThresholds();
        while (search.improveSomeForm()) {} // ends, since every round but the last is better
        return new Thresholds(search.best);
    }

    private void tryCommonThresholds() {
        for (int step = 0; step < STEPS; step++) {
            Map<Form, Double> common = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                common.put(form, threshold(step));
            }
            keepIfBetter(common);
        }
    }

    private boolean improveSomeForm() {
        double before = bestJoint;
        for (Form form : Form.values()) {
            for (int step = 0; step < STEPS; step++) {
                Map<Form, Double> changed = new EnumMap<>(best);
                changed.put(form, threshold(step));
                keepIfBetter(changed);
            }
        }
        return bestJoint > before;
    }

    private void keepIfBetter(Map<Form, Double> byForm) {
        Thresholds thresholds = new Thresholds(byForm);
        List<Pair> pairs = new ArrayList<>();
        for (MarkedArticle article : articles) {
            pairs.addAll(Pairing.of(article.keeping(thresholds::admit)));
        }
        double joint = OfficialScore.of(pairs).joint().f1();
        if (joint > bestJoint) {
            bestJoint = joint;
            best = byForm;
        }
    }

    private static double threshold(int step) {
        return step / (double) STEPS;
    }
}
