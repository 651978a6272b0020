package laut.reader.decode;

import java.util.EnumMap;
import java.util.Map;
import laut.encoder.ModelFile;
import laut.model.reading.Form;

/**
 * From which probability on the decoder believes the model.
 *
 * @param begin that a statement of a form begins
 * @param resume that a later piece of a quote begins
 * @param link that a mention belongs to a statement
 */
public record Thresholds(Map<Form, Double> begin, double resume, double link) {
    public Thresholds {
        begin = Map.copyOf(begin);
    }

    /** The thresholds a model comes with. */
    public static Thresholds of(ModelFile model) {
        Map<Form, Double> begin = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            begin.put(form, number(model, "threshold.begin." + form.word()));
        }
        return new Thresholds(
                begin, number(model, "threshold.resume"), number(model, "threshold.link"));
    }

    private static double number(ModelFile model, String name) {
        return Double.parseDouble(model.property(name));
    }

    /** Threshold for the begin of a statement. */
    double begin(Form form) {
        return java.util.Objects.requireNonNull(begin.get(form));
    }
}
