package laut.reader.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laut.model.article.Article;
import laut.model.text.CharSpan;
import laut.reader.who.Person.Gender;
import laut.reader.who.Who.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an article, gone through in order: who had the word last decides what "er" and
 * "das Unternehmen" mean. Use once; not thread-safe.
 */
final class Dialogue {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Pattern AND = Pattern.compile("\\s+(?:und|sowie)\\s+|,\\s+");
    private static final Pattern AGED = Pattern.compile("\\d{1,3}-?[Jj]ährige[rn]?");

    private final Article article;
    private final Persons persons;
    private final List<String> described;
    private final Descriptions descriptions = new Descriptions(VOCABULARY);
    private Who previous = new Who("", Rule.NO_MENTION);
    private final Genitives genitives;
    private String lastBody = "";
    private int lastBodyEnd;

    Dialogue(Article article, List<Word> words, Persons persons, List<CharSpan> mentions) {
        this.article = article;
        this.persons = persons;
        genitives = new Genitives(VOCABULARY, words);
        described =
                mentions.stream()
                        .map(span -> descriptions.of(span.in(article.text())))
                        .distinct()
                        .toList();
    }

    List<Who> resolve(List<Mentioned> statements) {
        Map<CharSpan, Who> known = new HashMap<>();
        List<Who> found = new ArrayList<>();
        for (Mentioned statement : statements) {
            Optional<CharSpan> mention = SpeakerResolver.longest(statement);
            Who who = mention.map(span -> known.computeIfAbsent(span, this::resolve)).orElse(null);
            if (who == null) {
                found.add(new Who("", Rule.NO_MENTION));
                continue;
            }
            if (!statement.names().isEmpty()) {
                String said = mention.orElseThrow().in(article.text()).strip();
                who = pointed(who, said, statement);
            }
            remember(who, mention.orElseThrow());
            found.add(who);
        }
        return List.copyOf(found);
    }

    /**
     * The likeliest of the places the model points to that the mention allows. A pronoun takes a
     * name that fits its gender unless the rules found a person who does; an office one that fits
     * unless the article gives that office to the person the rules found; a noun for a body spoken
     * of before that of a body; a description a fuller one of the same. Any other mention says
     * itself who is meant, so that only a name within it counts.
     */
    private Who pointed(Who byRule, String mention, Mentioned statement) {
        boolean personal = isPerson(byRule.name());
        boolean anaphor = isAnaphor(mention, byRule.name());
        return statement.names().stream()
                .filter(place -> {
                    String name = nameAt(place);
                    boolean within =
                            statement.speaker().stream().anyMatch(own -> own.contains(place));
                    return switch (byRule.rule()) {
                        case SURNAME, SHORT_FORM, JOINT, NO_MENTION, POINTER -> false;
                        case FULL_NAME -> within;
                        case PRONOUN ->
                                fits(mention, name) && !(personal && fits(mention, byRule.name()));
                        case ROLE ->
                                fits(mention, name)
                                        && (!personal || isPerson(name))
                                        && !holds(byRule.name(), mention);
                        case DESCRIPTION ->
                                anaphor ? !isPerson(name) : within || isFuller(byRule.name(), name);
                    };
                })
                .findFirst()
                .map(place -> new Who(nameAt(place), Rule.POINTER))
                .orElse(byRule);
    }

    /** Whether "er", "sie" or "die Ministerin" may mean one of this name. */
    private boolean fits(String mention, String name) {
        return personOf(new Who(name, Rule.POINTER))
                .map(person -> person.gender().fits(genderOf(mention)))
                .orElse(true);
    }

    private boolean holds(String name, String mention) {
        String office = mention.substring(mention.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
        return personOf(new Who(name, Rule.POINTER)).stream()
                .flatMap(person -> person.roles().stream())
                .anyMatch(role -> role.toLowerCase(Locale.GERMAN).endsWith(office));
    }

    private static Gender genderOf(String mention) {
        String[] words = mention.split("\\s+", -1);
        String first = words[0];
        String last = words[words.length - 1];
        if (VOCABULARY.isRole(last)) {
            return gender(last);
        }
        boolean he = VOCABULARY.is("he", first);
        return he == VOCABULARY.is("she", first) ? Gender.UNKNOWN : he ? Gender.MAN : Gender.WOMAN;
    }

    private boolean isPerson(String name) {
        return personOf(new Who(name, Rule.POINTER)).isPresent();
    }

    /** "Urner Regierungsrat" for "Regierungsrat", "Elternverein der Schule" for "Verein". */
    private static boolean isFuller(String own, String name) {
        String noun = own.substring(own.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
        return name.length() > own.length()
                && Arrays.stream(name.toLowerCase(Locale.GERMAN).split("\\s+", -1))
                        .anyMatch(word -> word.endsWith(noun));
    }

    private static boolean isAnaphor(String mention, String own) {
        return VOCABULARY.is("definite", mention.split("\\s", 2)[0])
                && VOCABULARY.is("anaphor", own);
    }

    /** The full name of a person whose name is there, or what else is. */
    private String nameAt(CharSpan span) {
        List<Word> words = Word.in(article.text(), span);
        return named(words)
                .filter(who -> who.rule() == Rule.FULL_NAME || words.size() == 1)
                .map(Who::name)
                .orElseGet(() -> descriptions.of(withArticle(span)));
    }

    /** A name with the article in front of it, which tells its case. */
    private String withArticle(CharSpan span) {
        String text = article.text();
        String before = text.substring(text.lastIndexOf('\n', span.start()) + 1, span.start());
        String[] words = before.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        String name = span.in(text);
        return VOCABULARY.is("article", last) ? last + " " + name : name;
    }

    private void remember(Who who, CharSpan mention) {
        previous = who;
        if (who.rule() != Rule.JOINT && personOf(who).isEmpty() && !isSpokesperson(who.name())) {
            lastBody = who.name();
            lastBodyEnd = mention.end();
        }
    }

    private static boolean isSpokesperson(String name) {
        return VOCABULARY.endsLike("spokesperson", name.split("\\s", 2)[0]);
    }

    /** Whether the body spoken of last was mentioned before the place in the same paragraph. */
    private boolean hasBodyInSight(CharSpan span) {
        return !lastBody.isEmpty()
                && lastBodyEnd <= span.start()
                && article.text().substring(lastBodyEnd, span.start()).indexOf('\n') < 0;
    }

    private Who resolve(CharSpan span) {
        String mention = span.in(article.text()).strip();
        Who joint = joint(span, mention);
        return joint == null ? single(span, mention) : joint;
    }

    /** Several speakers in one mention, if each of them is known by itself; else null. */
    private @Nullable Who joint(CharSpan span, String mention) {
        String[] parts = AND.split(mention.replaceFirst("^(?:[Aa]uch|[Ss]owohl) ", ""), -1);
        boolean listed = mention.contains(" und ") || mention.contains(" sowie ");
        if (parts.length < 2 || !listed) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            Who who = single(span, part);
            String bare = descriptions.of(part);
            boolean known =
                    who.rule() == Rule.FULL_NAME
                            || who.rule() == Rule.SURNAME
                            || VOCABULARY.isName("state", bare)
                            || persons.called(bare).isPresent()
                            || VOCABULARY.is("article", part.split("\\s", -1)[0]);
            if (!known) {
                return null;
            }
            names.add(VOCABULARY.isName("state", bare) ? bare : who.name());
        }
        return new Who(names.stream().distinct().collect(Collectors.joining("; ")), Rule.JOINT);
    }

    private Who single(CharSpan span, String mention) {
        List<Word> words = Word.in(mention, new CharSpan(0, mention.length()));
        if (words.isEmpty()) {
            return new Who(mention, Rule.DESCRIPTION);
        }
        String first = words.getFirst().text();
        if (words.size() == 1 && isPronoun(first)) {
            return pronoun(span, first);
        }
        Optional<Who> person = named(words);
        if (person.isPresent()) {
            return person.orElseThrow();
        }
        if (VOCABULARY.is("possessive", first) && personOf(previous).isPresent()) {
            String owned = descriptions.of(mention.substring(first.length()).strip());
            return new Who(owned + " von " + previous.name(), Rule.SHORT_FORM);
        }
        person = byRole(span, mention, words);
        if (person.isPresent()) {
            return person.orElseThrow();
        }
        return described(span, mention);
    }

    private static boolean isPronoun(String word) {
        return List.of("he", "she", "it", "they", "self").stream()
                .anyMatch(kind -> VOCABULARY.is(kind, word));
    }

    /** A name, unless it only tells whose the speaker is ("Holts Sprecher", "Sprecher von …"). */
    private Optional<Who> named(List<Word> words) {
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.get(at).text();
            Optional<Person> person = persons.called(word);
            if (person.isEmpty() || (words.size() > 1 && isGenitive(person.orElseThrow(), word))) {
                continue;
            }
            List<String> name = person.orElseThrow().words();
            int start = Math.max(0, at + 1 - name.size());
            boolean full = words.get(start).text().equals(name.getFirst());
            int from = full ? start : at;
            if (isOwned(words, from)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Who(person.orElseThrow().name(), full ? Rule.FULL_NAME : Rule.SURNAME));
        }
        return Optional.empty();
    }

    private static boolean isGenitive(Person person, String word) {
        return word.endsWith("s") && !word.equalsIgnoreCase(person.words().getLast());
    }

    private static boolean isOwned(List<Word> words, int from) {
        for (int at = 1; at < from; at++) {
            if (words.get(at).text().equals("von") && at + 2 >= from) {
                return true;
            }
        }
        return false;
    }

    private Who pronoun(CharSpan span, String word) {
        boolean he = VOCABULARY.is("he", word);
        boolean she = VOCABULARY.is("she", word);
        if (VOCABULARY.is("they", word)) {
            return both(span);
        }
        if (he == she) {
            return new Who(previous.name(), Rule.PRONOUN);
        }
        Gender gender = he ? Gender.MAN : Gender.WOMAN;
        return new Who(lastOf(span, gender).orElse(previous.name()), Rule.PRONOUN);
    }

    private Who both(CharSpan span) {
        Optional<Person> second = persons.lastBefore(span.start(), person -> true);
        Optional<Person> first =
                second.flatMap(
                        last -> persons.lastBefore(span.start(), person -> !person.equals(last)));
        String names =
                second.flatMap(b -> first.map(a -> a.name() + "; " + b.name()))
                        .orElse(previous.name());
        return new Who(names, Rule.JOINT);
    }

    /** The one who has the word, if the gender fits; else the one named last who fits. */
    private Optional<String> lastOf(CharSpan span, Gender gender) {
        Optional<Person> speaking = personOf(previous);
        if (speaking.isPresent() && speaking.orElseThrow().gender().fits(gender)) {
            return speaking.map(Person::name);
        }
        Optional<Person> last =
                persons.lastBefore(span.start(), person -> person.gender().fits(gender));
        return last.map(Person::name);
    }

    private Optional<Person> personOf(Who who) {
        String[] words = who.name().split("\\s+", -1);
        return persons.called(words[words.length - 1])
                .filter(person -> person.name().equals(who.name()));
    }

    private Optional<Who> byRole(CharSpan span, String mention, List<Word> words) {
        String first = words.getFirst().text();
        boolean definite = VOCABULARY.is("definite", first);
        boolean inTitle = article.title() != null && article.title().contains(span);
        if (!definite && !(inTitle && !VOCABULARY.is("article", first)) && !isOfState(words)) {
            return Optional.empty();
        }
        if (AGED.matcher(mention).find() && words.size() <= 3) {
            Gender gender = first.equalsIgnoreCase("die") ? Gender.WOMAN : Gender.UNKNOWN;
            boolean he = first.equalsIgnoreCase("der") && words.getLast().text().endsWith("e");
            return lastOf(span, he ? Gender.MAN : gender).map(name -> new Who(name, Rule.ROLE));
        }
        String noun = words.getLast().text();
        if (words.size() > 3 || !VOCABULARY.isRole(noun)) {
            return Optional.empty();
        }
        return withRole(span, noun)
                .or(() -> inTitle || isGeneric(noun) ? anyOf(span, noun) : Optional.empty())
                .map(name -> new Who(name, Rule.ROLE));
    }

    /** "Estlands Außenministerin" */
    private static boolean isOfState(List<Word> words) {
        String first = words.getFirst().text();
        return words.size() == 2 && Vocabulary.isCapital(first) && first.endsWith("s");
    }

    private static boolean isGeneric(String noun) {
        String man = noun.endsWith("in") ? noun.substring(0, noun.length() - 2) : noun;
        return VOCABULARY.endsLike("generic", man) || VOCABULARY.endsLike("generic", noun);
    }

    private Optional<String> anyOf(CharSpan span, String noun) {
        Gender gender = gender(noun);
        return lastOf(span, gender)
                .or(() ->
                        persons.firstAfter(span.start(), person -> person.gender().fits(gender))
                                .map(Person::name));
    }

    private static Gender gender(String noun) {
        return VOCABULARY.isWomansRole(noun) ? Gender.WOMAN : Gender.MAN;
    }

    /** The person whose office is told in the same word; else in a longer one, or a shorter one. */
    private Optional<String> withRole(CharSpan span, String noun) {
        String office = noun.toLowerCase(Locale.GERMAN);
        return holder(span, role -> role.equals(office) || role.equals(office + "s"))
                .or(() -> holder(span, role -> role.endsWith(office)))
                .or(() -> holder(span, office::endsWith))
                .map(Person::name);
    }

    private Optional<Person> holder(CharSpan span, Predicate<String> office) {
        Predicate<Person> holds =
                person ->
                        person.roles().stream()
                                .map(role -> role.toLowerCase(Locale.GERMAN))
                                .anyMatch(office);
        return persons.lastBefore(span.start(), holds)
                .or(() -> persons.firstAfter(span.start(), holds));
    }

    /** As described, or by a longer description of the same head among the other mentions. */
    private Who described(CharSpan span, String mention) {
        String own = descriptions.of(mention);
        if (own.indexOf(' ') >= 0 || !Vocabulary.isCapital(own)) {
            return new Who(own, Rule.DESCRIPTION);
        }
        for (String longer : described) {
            if (longer.startsWith(own + " ")) {
                return new Who(longer, Rule.SHORT_FORM);
            }
        }
        if (isSpokesperson(own) && hasBodyInSight(span)) {
            return new Who(own + " " + genitives.of(lastBody), Rule.SHORT_FORM);
        }
        String noun = own.toLowerCase(Locale.GERMAN);
        boolean definite = VOCABULARY.is("definite", mention.split("\\s", 2)[0]);
        if (definite && VOCABULARY.is("anaphor", own) && !lastBody.isEmpty()) {
            return new Who(lastBody, Rule.SHORT_FORM);
        }
        for (String longer : described) {
            String last = longer.substring(longer.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
            boolean compound = last.endsWith(noun) && last.length() > noun.length();
            if (definite && compound && personOf(new Who(longer, Rule.DESCRIPTION)).isEmpty()) {
                return new Who(longer, Rule.SHORT_FORM);
            }
        }
        return new Who(own, Rule.DESCRIPTION);
    }
}
