package laut.reader.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import laut.model.text.CharSpan;
import laut.reader.lexicon.Lexicon;
import laut.reader.who.Person.Gender;

/**
 * The persons an article names in full, and every place where it names them. A run of capitalised
 * words is a name if an office stands before it, if it begins with a first name, or if its last
 * word is used alone elsewhere. Not changed once built.
 */
final class Persons {

    private static final int LONGEST_NAME = 4;

    private final Vocabulary vocabulary;
    private final List<Word> words;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Person> bySurname = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final NavigableMap<Integer, Person> places = new TreeMap<>();

    private final NavigableMap<Integer, CharSpan> mentions = new TreeMap<>();

    private Persons(Vocabulary vocabulary, List<Word> words, List<CharSpan> mentions) {
        this.vocabulary = vocabulary;
        mentions.forEach(mention -> this.mentions.merge(mention.start(), mention, CharSpan::union));
        this.words = words;
        words.forEach(word -> uses.merge(word.text(), 1, Integer::sum));
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).joined()) {
                String pair = words.get(i - 1).text() + " " + words.get(i).text();
                pairs.merge(pair, 1, Integer::sum);
            }
        }
    }

    /**
     * Looks for persons in the words of an article.
     *
     * @param mentions where speakers are mentioned: a run of capitalised words that ends one, or
     *     that a comma sets apart, is a name too
     */
    static Persons of(List<Word> words, List<CharSpan> mentions, Vocabulary vocabulary) {
        Persons persons = new Persons(vocabulary, words, mentions);
        persons.findNames();
        persons.all.forEach(persons::guessGender);
        persons.findPlaces();
        return persons;
    }

    /** The person a surname belongs to; its genitive counts too. */
    Optional<Person> called(String word) {
        Person person = bySurname.get(word);
        if (person == null && word.endsWith("s")) {
            person = bySurname.get(word.substring(0, word.length() - 1));
        }
        if (person == null && word.length() > 3 && word.equals(word.toUpperCase(Locale.GERMAN))) {
            person = bySurname.get(word.charAt(0) + Lexicon.lower(word.substring(1)));
        }
        return Optional.ofNullable(person);
    }

    /** The person named last before a place who fits. */
    Optional<Person> lastBefore(int position, Predicate<Person> fits) {
        return places.headMap(position, false).descendingMap().values().stream()
                .filter(fits)
                .findFirst();
    }

    /** The person named first from a place on who fits. */
    Optional<Person> firstAfter(int position, Predicate<Person> fits) {
        return places.tailMap(position, true).values().stream().filter(fits).findFirst();
    }

    private void findNames() {
        int at = 0;
        while (at < words.size()) {
            int end = nameEnd(at);
            if (end > at) {
                add(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Where the name ends that begins at a word; {@code at} if none does. */
    private int nameEnd(int at) {
        if (!canBeName(at) || !canBeFirst(at)) {
            return at;
        }
        int end = at + 1;
        int capitals = 1;
        while (end < words.size() && words.get(end).joined() && capitals < LONGEST_NAME) {
            if (canBeName(end) || isSurnameLikeRole(end)) {
                capitals++;
                end++;
            } else {
                int surname = afterParticles(end);
                if (surname > end && (isFirstName(at) || hasRoleBefore(at))) {
                    capitals++;
                    end = surname + 1;
                }
                break;
            }
        }
        boolean whole =
                capitals >= 2
                        && (hasRoleBefore(at)
                                || isFirstName(at)
                                || recurs(end - 1)
                                || standsOut(at, end));
        return whole && isUniform(at, end) ? end : at;
    }

    /** Nouns of bodies inside a run make it a body's name. */
    private boolean isUniform(int at, int end) {
        return words.subList(at + 1, end).stream()
                .noneMatch(word ->
                        vocabulary.is("body", word.text()) || word.text().endsWith("agentur"));
    }

    private boolean canBeName(int at) {
        String word = words.get(at).text();
        return word.length() > 1
                && Vocabulary.isCapital(word)
                && !Character.isDigit(word.charAt(word.length() - 1))
                && !(word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)))
                && !vocabulary.isRole(word)
                && !vocabulary.is("article", word)
                && !vocabulary.is("preposition", word)
                && !vocabulary.is("possessive", word)
                && !vocabulary.is("he", word)
                && !vocabulary.is("she", word)
                && !vocabulary.isName("state", word)
                && !vocabulary.is("body", word);
    }

    /** "Gernot Pichlbauer" ends like a trade, but no name follows. */
    private boolean isSurnameLikeRole(int at) {
        String word = words.get(at).text();
        boolean last = at + 1 == words.size() || !words.get(at + 1).joined();
        return vocabulary.isRole(word)
                && !word.endsWith("in")
                && (last || !words.get(at + 1).isCapital());
    }

    private boolean standsOut(int at, int end) {
        CharSpan name = words.get(at).span().union(words.get(end - 1).span());
        boolean apart = end == words.size() || !words.get(end).joined();
        boolean behindNoun = !words.get(at).joined() || words.get(at - 1).isCapital();
        Map.Entry<Integer, CharSpan> mention = mentions.floorEntry(name.start());
        return mention != null
                && mention.getValue().contains(name)
                && (apart || mention.getValue().end() == name.end())
                && (behindNoun || mention.getKey() == name.start());
    }

    /**
     * The surname behind particles ("von der Leyen"), {@code at} if there is none. Only behind a
     * first name or an office: "Besuch von Maren Holt" is no name.
     */
    private int afterParticles(int at) {
        int end = at;
        while (end < words.size()
                && words.get(end).joined()
                && (vocabulary.isName("particle", words.get(end).text())
                        || (end > at && vocabulary.is("article", words.get(end).text())))) {
            end++;
        }
        boolean named = end < words.size() && words.get(end).joined() && canBeName(end);
        return named ? end : at;
    }

    private boolean hasRoleBefore(int at) {
        return at > 0 && words.get(at).joined() && isOffice(words.get(at - 1).text());
    }

    private boolean canBeFirst(int at) {
        String word = words.get(at).text();
        boolean afterRole =
                at > 0 && words.get(at).joined() && vocabulary.isRole(words.get(at - 1).text());
        return !vocabulary.isStart(word) && (afterRole || !vocabulary.isNoun(word));
    }

    private boolean isOffice(String word) {
        return vocabulary.isRole(word)
                || (vocabulary.isNoun(word) && (word.endsWith("er") || word.endsWith("in")));
    }

    private boolean isFirstName(int at) {
        String first = words.get(at).text();
        return vocabulary.isName("woman", first) || vocabulary.isName("man", first);
    }

    /** Whether the surname is used without the word before it. */
    private boolean recurs(int at) {
        String surname = words.get(at).text();
        return uses.getOrDefault(surname, 0)
                > pairs.getOrDefault(words.get(at - 1).text() + " " + surname, 0);
    }

    private void add(int at, int end) {
        List<String> name = words.subList(at, end).stream().map(Word::text).toList();
        Person person =
                bySurname.computeIfAbsent(
                        name.getLast(),
                        surname -> {
                            Person added = new Person(name);
                            all.add(added);
                            return added;
                        });
        addRoles(person, at, end);
    }

    private void addRoles(Person person, int at, int end) {
        if (hasRoleBefore(at)) {
            addRole(person, at - 1);
        }
        boolean apposition = end < words.size() && !words.get(end).joined();
        for (int i = end; apposition && i < Math.min(end + 4, words.size()); i++) {
            if (vocabulary.isRole(words.get(i).text())) {
                addRole(person, i);
                return;
            }
        }
    }

    private void addRole(Person person, int at) {
        String role = words.get(at).text();
        person.roles().add(role);
        boolean open = role.endsWith("e");
        if (role.endsWith("in")
                || vocabulary.isWomansRole(role)
                || (open && isArticle(at - 1, "die"))) {
            person.isOf(Gender.WOMAN);
        } else if (!role.endsWith("e") || isArticle(at - 1, "der")) {
            person.isOf(Gender.MAN);
        }
    }

    private boolean isArticle(int at, String article) {
        return at >= 0 && words.get(at).text().equalsIgnoreCase(article);
    }

    private void guessGender(Person person) {
        String first = person.words().getFirst();
        if (vocabulary.isName("woman", first)) {
            person.isOf(Gender.WOMAN);
        } else if (vocabulary.isName("man", first)) {
            person.isOf(Gender.MAN);
        } else {
            person.isOf(first.endsWith("a") || first.endsWith("e") ? Gender.WOMAN : Gender.MAN);
        }
    }

    private void findPlaces() {
        for (Word word : words) {
            called(word.text()).ifPresent(p -> places.put(word.span().start(), p));
        }
    }
}
