package laut.app.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import laut.model.article.ArticleTime;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.page.failure.Complaint;

/**
 * Everything Laut says to its users, in one language. Read straight from one properties file, and
 * months and days are words in it too: the JDK's locale data would cost more time than reading a
 * page. Immutable and thread-safe.
 */
public final class Words {
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Words in(Language language) {
        String file = "words_" + language.code() + ".properties";
        try (InputStream bytes =
                        Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                InputStreamReader characters =
                        new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return new Words(language, new PropertyResourceBundle(characters));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public Language language() {
        return language;
    }

    /** The texts themselves, for picocli's help. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key, its {@code %s} filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String say(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
    }

    /** The text of {@code key.one} or {@code key.many}, with the number filled in. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The items as a sentence has them: "a, b und c". */
    public String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last))
                        + " "
                        + say("list.and")
                        + " "
                        + items.get(last);
    }

    /** A speaker's name, or what stands for one the article does not name; joint ones as a list. */
    public String speaker(String who) {
        return who.isEmpty() ? say("speaker.unnamed") : list(List.of(who.split("; ")));
    }

    public String hand(Chain.Hand hand) {
        return say("hand." + hand.name().toLowerCase(Locale.ROOT));
    }

    public String act(Act act) {
        return say("act." + act.word());
    }

    public String form(Form form) {
        return say("form." + form.word());
    }

    public String medium(Medium medium) {
        return say("medium." + medium.word());
    }

    public String family(ActFamily family) {
        return say("family." + family.word());
    }

    /** What is wrong with a page and what to do, to follow the page's name. */
    public String complaint(Complaint complaint) {
        return say("complaint." + complaint.reason().word(), complaint.arguments().toArray());
    }

    /** A day, with the time of day and its offset from UTC where they are known. */
    public String time(ArticleTime time) {
        String day =
                say(
                        "date",
                        say("day." + time.date().getDayOfWeek().getValue()),
                        time.date().getDayOfMonth(),
                        say("month." + time.date().getMonthValue()),
                        time.date().getYear());
        LocalTime clock = time.time();
        if (clock == null) {
            return day;
        }
        String hour = String.format(Locale.ROOT, "%02d:%02d", clock.getHour(), clock.getMinute());
        return time.offset() == null
                ? say("date.time", day, hour)
                : say("date.time.offset", day, hour, utc(time.offset().getId()));
    }

    private static String utc(String id) {
        return id.equals("Z") ? "UTC" : "UTC" + id;
    }
}
