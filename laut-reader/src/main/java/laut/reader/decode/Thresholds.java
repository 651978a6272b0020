package laut.reader.decode;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import laut.encoder.ModelFile;
import laut.model.reading.Form;

/**
 * From which probability on the decoder believes the model. Immutable and thread-safe.
 *
 * @param begin that a statement of a form begins, for every form
 * @param resume that a later piece of a quote begins
 * @param link that a mention belongs to a statement
 * @param mention that a mention begins where a statement points to
 * @param inside that a piece still belongs to a mention
 * @param another that a piece inside a mention begins another one
 */
public record Thresholds(
        Map<Form, Double> begin,
        double resume,
        double link,
        double mention,
        double inside,
        double another) {
    private static final String PREFIX = "threshold.";

    public Thresholds {
        for (Form form : Form.values()) {
            if (!begin.containsKey(form)) {
                throw new IllegalArgumentException("no threshold for " + form.word());
            }
        }
        begin = Map.copyOf(begin);
    }

    /**
     * The thresholds a model comes with.
     *
     * @throws IllegalArgumentException if one is missing or is no number
     */
    public static Thresholds of(ModelFile model) {
        Map<Form, Double> begin = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            begin.put(form, number(model, "begin." + form.word()));
        }
        return new Thresholds(
                begin,
                number(model, "resume"),
                number(model, "link"),
                number(model, "mention"),
                number(model, "inside"),
                number(model, "another"));
    }

    private static double number(ModelFile model, String name) {
        return Double.parseDouble(model.property(PREFIX + name));
    }

    /** Puts them where {@link #of} finds them. */
    public void writeTo(Properties properties) {
        begin.forEach((form, value) -> write(properties, "begin." + form.word(), value));
        write(properties, "resume", resume);
        write(properties, "link", link);
        write(properties, "mention", mention);
        write(properties, "inside", inside);
        write(properties, "another", another);
    }

    private static void write(Properties properties, String name, double value) {
        properties.setProperty(PREFIX + name, Double.toString(value));
    }

    /** Threshold for the begin of a statement. */
    double begin(Form form) {
        return Objects.requireNonNull(begin.get(form));
    }

    /** The same but for the begin of one form. */
    public Thresholds withBegin(Form form, double value) {
        Map<Form, Double> changed = new EnumMap<>(begin);
        changed.put(form, value);
        return new Thresholds(changed, resume, link, mention, inside, another);
    }

    /** The same but for {@link #resume}. */
    public Thresholds withResume(double value) {
        return new Thresholds(begin, value, link, mention, inside, another);
    }

    /** The same but for {@link #link}. */
    public Thresholds withLink(double value) {
        return new Thresholds(begin, resume, value, mention, inside, another);
    }

    /** The same but for {@link #mention}. */
    public Thresholds withMention(double value) {
        return new Thresholds(begin, resume, link, value, inside, another);
    }

    /** The same but for {@link #inside}. */
    public Thresholds withInside(double value) {
        return new Thresholds(begin, resume, link, mention, value, another);
    }
}
