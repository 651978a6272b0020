package laut.reader.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import laut.reader.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.txt}, by what they say. Immutable and thread-safe. */
final class Words {

    private static final int TEN = 10;
    private static final int LONGEST_NUMBER = 40;
    private static final int LEAST_STEM = 3;

    private final Lexicon lexicon = Lexicon.load(Words.class, "words.txt");

    final Map<String, String> months = lexicon.values("month");
    final Set<String> abbreviated = lexicon.words("abbreviated");
    final Map<String, String> seasons = lexicon.values("season");
    final Map<String, String> parts = lexicon.values("part");
    final Set<String> early = lexicon.words("early");
    final Map<String, String> one = lexicon.values("one");
    final Map<String, String> many = lexicon.values("many");
    final Map<String, String> ordinals = lexicon.values("ordinal");
    final Map<String, String> often = lexicon.values("often");
    final Map<String, String> weekdaysEach = lexicon.values("weekdays");
    final Set<String> some = lexicon.words("some");
    final Set<String> about = lexicon.words("about");
    final Set<String> quantities = lexicon.words("quantity");
    final Set<String> prepositions = lexicon.words("preposition");
    final Set<String> determiners = lexicon.words("determiner");
    final Map<String, String> shifts = lexicon.values("shift");
    final Set<String> thirds = lexicon.words("third");
    final Set<String> joints = lexicon.words("joint");
    final Set<String> years = lexicon.words("year");
    final Set<String> later = lexicon.words("later");
    final Set<String> earlier = lexicon.words("earlier");
    final Set<String> lastingLeads = lexicon.words("through");
    final Set<String> lasting = lexicon.words("lasting");
    final Set<String> old = lexicon.words("old");
    final Map<String, String> days = lexicon.values("day");
    final Map<String, String> named = lexicon.values("named");
    final Map<String, String> references = lexicon.values("reference");
    final Map<String, String> referring = lexicon.values("referring");
    final Map<String, String> feasts = lexicon.values("feast");
    final Map<String, String> easterDays = lexicon.values("easter");

    private final Map<String, String> weekdays = lexicon.values("weekday");
    private final Map<String, String> numbers = lexicon.values("number");
    private final Map<String, String> adjectives = lexicon.values("adjective");
    private final Map<String, String> longAdjectives = lexicon.values("long");
    private final Set<String> endings = lexicon.words("ending");

    /**
     * A day of the week, alone or with a part of the day grown to it.
     *
     * @param part the part's code, or null
     */
    record WeekdayWord(DayOfWeek day, @Nullable String part) {}

    /** Reads "mittwoch" and "mittwochabend"; null if the word is neither. */
    @Nullable WeekdayWord weekday(String lower) {
        for (Map.Entry<String, String> weekday : weekdays.entrySet()) {
            if (lower.startsWith(weekday.getKey())) {
                DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.getValue()));
                String rest = lower.substring(weekday.getKey().length());
                String part = parts.get(rest);
                if (rest.isEmpty() || part != null) {
                    return new WeekdayWord(day, part);
                }
            }
        }
        return null;
    }

    /** The number a word says, up to 999; null if it says none. */
    @Nullable Integer number(String lower) {
        if (lower.length() > LONGEST_NUMBER) {
            return null;
        }
        String known = numbers.get(lower);
        if (known != null) {
            return Integer.valueOf(known);
        }
        int hundred = lower.indexOf("hundert");
        if (hundred >= 0) {
            Integer hundreds =
                    hundred == 0 ? Integer.valueOf(1) : ofOnes(lower.substring(0, hundred));
            String rest = lower.substring(hundred + "hundert".length());
            Integer tens = rest.isEmpty() ? Integer.valueOf(0) : number(rest);
            return hundreds == null || tens == null || tens >= TEN * TEN
                    ? null
                    : hundreds * TEN * TEN + tens;
        }
        int and = lower.indexOf("und");
        if (and <= 0) {
            return null;
        }
        Integer ones = ofOnes(lower.substring(0, and));
        String tens = numbers.get(lower.substring(and + "und".length()));
        return ones == null || tens == null || Integer.parseInt(tens) % TEN != 0
                ? null
                : Integer.parseInt(tens) + ones;
    }

    private @Nullable Integer ofOnes(String lower) {
        String known = numbers.get(lower);
        return known == null || Integer.parseInt(known) >= TEN ? null : Integer.valueOf(known);
    }

    /** The unit at the end of an adjective as in "dreitägiger"; null if it has none. */
    @Nullable Unit adjectiveUnit(String lower) {
        String stem = stem(lower);
        for (Map.Entry<String, String> adjective : adjectives.entrySet()) {
            if (stem.endsWith(adjective.getKey())) {
                return Unit.of(adjective.getValue());
            }
        }
        return null;
    }

    /** The number at the beginning of an adjective as in "dreitägiger"; null if it has none. */
    @Nullable Integer adjectiveNumber(String lower) {
        String stem = stem(lower);
        for (String adjective : adjectives.keySet()) {
            if (stem.endsWith(adjective)) {
                return number(stem.substring(0, stem.length() - adjective.length()));
            }
        }
        return null;
    }

    /** The unit of "wochenlang" and "jahrelange"; null if the word is none such. */
    @Nullable Unit longUnit(String lower) {
        String code = longAdjectives.get(stem(lower));
        return code == null ? null : Unit.of(code);
    }

    /** What an adjective's word means in the table, whatever its ending. */
    @Nullable String inflected(String lower, Map<String, String> table) {
        String exact = table.get(lower);
        return exact != null ? exact : table.get(stem(lower));
    }

    private String stem(String lower) {
        for (String ending : endings) {
            if (lower.endsWith(ending) && lower.length() > LEAST_STEM + ending.length()) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
