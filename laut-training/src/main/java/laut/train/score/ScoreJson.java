package laut.train.score;

import java.util.Map;
import java.util.function.Function;
import laut.model.reading.Form;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A score for programs: one JSON object in the words of the annotation guide. */
public final class ScoreJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ScoreJson() {}

    /** The whole score; a value that is not defined is null. */
    public static ObjectNode of(Score score) {
        ObjectNode json = JSON.createObjectNode();
        json.put("articles", score.articles());
        json.put("words", score.words());
        json.put("gold", score.gold());
        json.put("found", score.found());
        json.set("official", official(score.official()));
        json.set("matched", matched(score.matched()));
        json.set("tokensByForm", counts(score.tokensByForm(), Form::word));
        json.set("tokensByPart", counts(score.tokensByPart(), Part::word));
        json.set("exactByForm", counts(score.exactByForm(), Form::word));
        return json;
    }

    /** The thresholds, by the guide's word for the form. */
    public static ObjectNode of(Thresholds thresholds) {
        ObjectNode json = JSON.createObjectNode();
        for (Form form : Form.values()) {
            json.put(form.word(), rounded(thresholds.byForm().getOrDefault(form, 0.0)));
        }
        return json;
    }

    private static ObjectNode official(OfficialScore official) {
        ObjectNode json = JSON.createObjectNode();
        json.set("messages", precisionRecall(official.messages()));
        json.set("roles", precisionRecall(official.roles()));
        json.set("joint", precisionRecall(official.joint()));
        json.set("form", counts(official.form()));
        json.set("medium", counts(official.medium()));
        return json;
    }

    private static ObjectNode matched(MatchedScore matched) {
        ObjectNode json = JSON.createObjectNode();
        json.set("form", ratio(matched.form()));
        json.set("medium", ratio(matched.medium()));
        json.set("act", ratio(matched.act()));
        json.set("who", ratio(matched.who()));
        json.set("whoSimilar", ratio(matched.whoSimilar()));
        json.set("wrongSpeaker", ratio(matched.wrongSpeaker()));
        return json;
    }

    private static <E extends Enum<E>> ObjectNode counts(
            Map<E, Counts> values, Function<E, String> word) {
        ObjectNode json = JSON.createObjectNode();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.set(word.apply(entry.getKey()), counts(entry.getValue())));
        return json;
    }

    private static ObjectNode counts(Counts counts) {
        return shares(counts.precision(), counts.recall(), counts.f1());
    }

    private static ObjectNode precisionRecall(PrecisionRecall value) {
        return shares(value.precision(), value.recall(), value.f1());
    }

    private static ObjectNode shares(double precision, double recall, double f1) {
        ObjectNode json = JSON.createObjectNode();
        json.put("precision", rounded(precision));
        json.put("recall", rounded(recall));
        json.put("f1", rounded(f1));
        return json;
    }

    private static ObjectNode ratio(Ratio ratio) {
        ObjectNode json = JSON.createObjectNode();
        json.put("value", rounded(ratio.value()));
        json.put("of", ratio.cases());
        return json;
    }

    private static @org.jspecify.annotations.Nullable Double rounded(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(Math.round(value * 10_000) / 10_000.0);
    }
}
