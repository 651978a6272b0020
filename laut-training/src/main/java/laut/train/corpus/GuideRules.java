package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.train.corpus.TaggedArticle.Element;
import laut.train.corpus.TaggedArticle.Tag;
import laut.train.corpus.TaggedArticle.TaggedBlock;

/** The rules of {@code corpus/GUIDE.md} a machine can check, applied to files. */
public final class GuideRules {

    private static final Set<String> GENRES =
            Set.of(
                    "agency",
                    "report",
                    "analysis",
                    "commentary",
                    "ticker",
                    "interview",
                    "local",
                    "feature");
    private static final Set<String> TOPICS =
            Set.of(
                    "war",
                    "diplomacy",
                    "politics",
                    "economy",
                    "justice",
                    "science",
                    "local",
                    "sport",
                    "culture");
    private static final Set<String> FORMS = words(Form.values(), Form::word);
    private static final Set<String> MEDIA = words(Medium.values(), Medium::word);
    private static final Set<String> ACTS = words(Act.values(), Act::word);
    private static final Set<String> ROLES = Set.of("sp", "c", "f", "a", "via");
    private static final Set<String> RECORDS =
            Set.of("incident", "commitment", "position", "meeting");
    private static final Set<String> EVIDENCE =
            Set.of("first-hand", "second-hand", "anonymous", "denied");
    private static final Set<String> STANCES = Set.of("for", "against", "conditional", "silent");
    private static final String OPENING_MARKS = "„»\"“‚›«‹";

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private GuideRules() {}

    /**
     * A place that breaks the guide.
     *
     * @param file the file's name
     * @param article the article's id, its line where it has none, or "file" if the whole is no XML
     *     of the guide
     * @param what what is wrong, with the words concerned
     */
    public record Violation(String file, String article, String what) {
        @Override
        public String toString() {
            return file + ": " + article + ": " + what;
        }
    }

    /**
     * Checks files as one corpus: ids must differ between them.
     *
     * @return what breaks the guide, in order of the files; empty if nothing does
     * @throws IOException if a file cannot be read
     */
    public static List<Violation> check(List<Path> files) throws IOException {
        GuideRules rules = new GuideRules();
        for (Path file : files) {
            try {
                GuideFile.read(file).forEach(rules::check);
            } catch (CorpusException e) {
                rules.violations.add(
                        new Violation(file.toString(), "file", String.valueOf(e.getMessage())));
            }
        }
        return List.copyOf(rules.violations);
    }

    private void check(TaggedArticle article) {
        new ArticleCheck(article).run();
    }

    /** One article under the rules. */
    private final class ArticleCheck {
        private final TaggedArticle article;
        private final Map<String, Element> quotes = new LinkedHashMap<>();
        private final Map<String, Set<String>> roles = new LinkedHashMap<>();

        ArticleCheck(TaggedArticle article) {
            this.article = article;
        }

        void run() {
            attributes();
            for (TaggedBlock block : article.blocks()) {
                block.tags().forEach(tag -> tag(tag, tag.span().in(block.text())));
            }
            for (String n : roles.keySet()) {
                require(quotes.containsKey(n), "%s for n=%s, but no q".formatted(roles.get(n), n));
            }
            quotes.forEach(this::rolesFitForm);
            article.records().forEach(this::recordKept);
        }

        private void attributes() {
            Element attributes = new Element("article", article.attributes());
            require(!attributes.get("id").isEmpty(), "no id");
            require(ids.add(article.id()), "id used twice");
            oneOf(attributes, "genre", GENRES);
            oneOf(attributes, "topic", TOPICS);
            require(
                    isMoment(attributes.get("published")),
                    "published='%s' is not a time with offset"
                            .formatted(attributes.get("published")));
        }

        private void tag(Tag tag, String words) {
            Element element = tag.element();
            require(
                    !words.isBlank() && words.equals(words.strip()),
                    "<%s> begins or ends with a space, or is empty: '%s'"
                            .formatted(element.name(), words));
            switch (element.name()) {
                case "t" ->
                        require(!element.get("v").isEmpty(), "t without v: '%s'".formatted(words));
                case "q" -> quote(element, words);
                default -> role(element);
            }
        }

        private void quote(Element q, String words) {
            if (q.numbers().size() != 1 || !numbered(q)) {
                require(q.numbers().size() < 2, "q with several n: '%s'".formatted(q.get("n")));
                return;
            }
            String n = q.numbers().getFirst();
            if (quotes.putIfAbsent(n, q) != null) {
                require(
                        q.get("form").isEmpty(),
                        "q %s: attributes on a later piece, or n used twice".formatted(n));
                return;
            }
            oneOf(q, "form", FORMS);
            oneOf(q, "medium", MEDIA);
            oneOf(q, "act", ACTS);
            require(
                    q.attributes().containsKey("who"),
                    "q %s: no who; write who=\"\" if nobody is named".formatted(n));
            if (q.get("form").equals(Form.DIRECT.word()) && !words.isEmpty()) {
                require(
                        OPENING_MARKS.indexOf(words.charAt(0)) >= 0,
                        "q %s: direct without an opening mark: '%s'".formatted(n, words));
            }
        }

        private void role(Element element) {
            if (!ROLES.contains(element.name())) {
                require(false, "unknown tag <%s>".formatted(element.name()));
                return;
            }
            if (!numbered(element)) {
                return;
            }
            if (element.name().equals("via")) {
                oneOf(element, "role", Set.of("channel", "relay"));
            }
            for (String n : element.numbers()) {
                roles.computeIfAbsent(n, number -> new TreeSet<>()).add(element.name());
            }
        }

        private boolean numbered(Element element) {
            boolean numbered =
                    !element.numbers().isEmpty()
                            && element.numbers().stream().allMatch(n -> n.matches("[0-9]{1,4}"));
            require(numbered, "<%s> n='%s'".formatted(element.name(), element.get("n")));
            return numbered;
        }

        private void rolesFitForm(String n, Element q) {
            Set<String> has = roles.getOrDefault(n, Set.of());
            switch (q.get("form")) {
                case "indirect" ->
                        require(
                                has.contains("f") && has.contains("c"),
                                "q %s: indirect without frame or cue".formatted(n));
                case "indirect-free", "free" ->
                        require(
                                !has.contains("f") && !has.contains("c"),
                                "q %s: %s with frame or cue".formatted(n, q.get("form")));
                case "reported" ->
                        require(!has.contains("f"), "q %s: reported with frame".formatted(n));
                default -> {}
            }
        }

        private void recordKept(Element kept) {
            require(RECORDS.contains(kept.name()), "unknown record <%s>".formatted(kept.name()));
            for (String n : kept.numbers()) {
                require(
                        quotes.containsKey(n),
                        "record %s: no statement %s".formatted(kept.name(), n));
            }
            if (kept.name().equals("commitment") || kept.name().equals("position")) {
                oneOf(kept, "evidence", EVIDENCE);
            }
            if (kept.name().equals("position")) {
                oneOf(kept, "stance", STANCES);
            }
        }

        private void oneOf(Element element, String attribute, Set<String> words) {
            require(
                    words.contains(element.get(attribute)),
                    "%s: %s='%s', expected one of %s"
                            .formatted(
                                    (element.name() + " " + element.get("n")).strip(),
                                    attribute,
                                    element.get(attribute),
                                    new TreeSet<>(words)));
        }

        private void require(boolean kept, String otherwise) {
            if (!kept) {
                violations.add(new Violation(article.file(), article.id(), otherwise));
            }
        }
    }

    private static <E> Set<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMoment(String iso) {
        try {
            OffsetDateTime.parse(iso);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
