package laut.reader.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.Form;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases stand in {@code cases.txt}, with the mentions of speakers in square brackets. */
class SpeakerResolverTest {

    private static final Pattern MENTION = Pattern.compile("\\[([^]]+)]");

    static List<String> cases() throws IOException, URISyntaxException {
        Path file =
                Path.of(
                        Objects.requireNonNull(SpeakerResolverTest.class.getResource("cases.txt"))
                                .toURI());
        String text =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
        return Arrays.stream(text.split("\n\n+", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesTheSpeaker(String marked) {
        List<String> lines = marked.lines().toList();
        Article article = article(lines.subList(0, lines.size() - 1));
        assertThat(
                        resolve(article, marked.substring(0, marked.lastIndexOf('='))).stream()
                                .map(Who::name)
                                .collect(Collectors.joining(" | ", "= ", "")))
                .isEqualTo(lines.getLast());
    }

    @Test
    void takesTheNameThatTheModelPointsToUnlessTheMentionSaysWhoIsMeant() {
        Article article =
                article(
                        List.of(
                                "Hafen bleibt zu",
                                "Beim Besuch der Umweltbehörde lobte Lore Behn den Chef Uwe Thode. Die Behörde"
                                        + " schwieg, sie nicht, und Thode ging. Der Chef blieb."));
        assertThat(pointed(article, "Die Behörde", "Umweltbehörde"))
                .isEqualTo(new Who("Umweltbehörde", Who.Rule.POINTER));
        assertThat(pointed(article, "sie", "Uwe Thode").name()).isEqualTo("Lore Behn");
        assertThat(pointed(article, "Der Chef", "Lore Behn").name()).isEqualTo("Uwe Thode");
        assertThat(pointed(article, "Chef Uwe Thode", "Lore Behn").name()).isEqualTo("Uwe Thode");
        assertThat(pointed(article, "Thode", "Lore Behn").name()).isEqualTo("Uwe Thode");
    }

    private static Who pointed(Article article, String mention, String name) {
        CharSpan span = find(article, mention);
        Mentioned statement =
                new Mentioned(List.of(span), span, Form.REPORTED, List.of(find(article, name)));
        return SpeakerResolver.of(article).resolve(List.of(statement)).getFirst();
    }

    private static CharSpan find(Article article, String words) {
        int start = article.text().lastIndexOf(words);
        return new CharSpan(start, start + words.length());
    }

    @Test
    void namesNobodyWithoutAMention() {
        Article article = article(List.of("Hafen bleibt zu", "Der Hafen bleibe zu."));
        Mentioned nobody = new Mentioned(List.of(), new CharSpan(0, 5), Form.INDIRECT_FREE);
        assertThat(SpeakerResolver.of(article).resolve(List.of(nobody)))
                .containsExactly(new Who("", Who.Rule.NO_MENTION));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void copesWithMentionsThatAreNoMentions(long seed) {
        Random random = new Random(seed);
        Article article =
                article(
                        List.of(
                                "„Hafen“, Thode und er",
                                "Lore Behn – (SPD), die 54-Jährige, sagte: \uD83D\uDE00 das. Behns"
                                        + " Sprecher, ein Mann. des und , . ein"));
        List<Mentioned> statements = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(article.text().length());
            int end = start + random.nextInt(article.text().length() - start + 1);
            CharSpan any = new CharSpan(start, end);
            statements.add(new Mentioned(List.of(any), any, Form.DIRECT));
        }
        assertThat(SpeakerResolver.of(article).resolve(statements)).hasSize(200);
    }

    @Test
    void doesNotSlowDownOnLongTexts() {
        String once = "[Ministerin Lore Behn] sagte ja, [sie] Uwe Thode nein, [das Amt] schwieg. ";
        String marked = "Titel\n" + once.repeat(4_000);
        Article article = article(marked.lines().toList());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(resolve(article, marked)).hasSize(12_000));
    }

    private static Article article(List<String> marked) {
        Article.Builder builder = Article.from("test").title(plain(marked.getFirst()));
        marked.stream()
                .skip(1)
                .forEach(line ->
                        builder.block(BlockKind.PARAGRAPH, plain(line), new SourceSpan(0, 1)));
        return builder.build();
    }

    private static String plain(String marked) {
        return MENTION.matcher(marked).replaceAll("$1");
    }

    private static List<Who> resolve(Article article, String marked) {
        List<Mentioned> statements = new ArrayList<>();
        Matcher mention = MENTION.matcher(marked);
        int from = 0;
        while (mention.find()) {
            int start = article.text().indexOf(mention.group(1), from);
            from = start + mention.group(1).length();
            CharSpan span = new CharSpan(start, from);
            statements.add(new Mentioned(List.of(span), span, Form.INDIRECT));
        }
        return SpeakerResolver.of(article).resolve(statements);
    }
}
