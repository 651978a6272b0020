package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the German news quotation data made of WIKINEWS articles, one JSON file an article (F.
 * Petersen-Frey and C. Biemann: Dataset of Quotation Attribution in German News Articles,
 * LREC-COLING 2024).
 *
 * <p>It knows neither acts nor {@code who}, so that statements carry {@link Act#CLAIM} and an empty
 * name, which {@link Scheme#WIKINEWS} tells apart from an annotation; nesting is not taken over.
 */
public final class WikinewsJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\s](?:[^\\n]*[^\\s])?");

    private WikinewsJson() {}

    /**
     * The articles of a folder, in order of their file names.
     *
     * @throws CorpusException if there are none or one cannot be understood
     * @throws IOException if a file cannot be read
     */
    public static List<AnnotatedArticle> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new CorpusException(folder + ": no .json file in it; name a split's folder");
        }
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(read(file));
        }
        return articles;
    }

    /**
     * Reads one article.
     *
     * @throws CorpusException if the file does not have the data set's format
     * @throws IOException if it cannot be read
     */
    public static AnnotatedArticle read(Path file) throws IOException {
        try {
            return article(file, JSON.readTree(Files.readString(file)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new CorpusException(
                    file
                            + ": not an article of the WIKINEWS quotation data: "
                            + e.getMessage()
                            + "; fetch the file again",
                    e);
        }
    }

    private static AnnotatedArticle article(Path file, JsonNode json) {
        Article article = paragraphs(file, json.required("originalText").asString());
        List<CharSpan> tokens = spans(article, json.required("tokens"));
        List<JsonNode> annotations =
                new ArrayList<>(json.required("annotations").valueStream().toList());
        annotations.sort(
                Comparator.comparing(annotation -> part(article, annotation, "quote").getFirst()));
        List<Statement> statements = new ArrayList<>();
        for (JsonNode annotation : annotations) {
            statements.add(statement(statements.size() + 1, article, annotation));
        }
        return new AnnotatedArticle(
                json.required("documentName").asString(),
                Scheme.WIKINEWS,
                new Reading(article, List.of(), List.of(), statements, StatementDraft.GOLD),
                "",
                "",
                List.of(),
                tokens);
    }

    private static Article paragraphs(Path file, String original) {
        Article.Builder article = Article.from(file.toString()).language("de");
        for (MatchResult found : PARAGRAPH.matcher(original).results().toList()) {
            SourceSpan source = new SourceSpan(found.start(), found.end());
            article.block(BlockKind.PARAGRAPH, found.group(), source);
        }
        return article.build();
    }

    private static Statement statement(int n, Article article, JsonNode annotation) {
        return new Statement(
                n,
                form(annotation.required("type").asString()),
                medium(annotation.required("medium").asString()),
                Act.CLAIM,
                1,
                "",
                null,
                part(article, annotation, "quote"),
                part(article, annotation, "cue"),
                part(article, annotation, "frame"),
                part(article, annotation, "speaker"),
                part(article, annotation, "addressee"),
                List.of(),
                StatementDraft.GOLD);
    }

    private static List<CharSpan> part(Article article, JsonNode annotation, String name) {
        return spans(article, annotation.required(name).required("spans"));
    }

    private static List<CharSpan> spans(Article article, JsonNode positions) {
        return positions
                .valueStream()
                .map(position ->
                        new CharSpan(
                                inText(article, position.required("charBegin").asInt()),
                                inText(article, position.required("charEnd").asInt() - 1) + 1))
                .sorted()
                .toList();
    }

    /** The place in the article's text of a character of the original, which has other gaps. */
    private static int inText(Article article, int original) {
        for (Block block : article.blocks()) {
            SourceSpan source = block.source();
            if (source.start() <= original && original < source.end()) {
                return block.span().start() + original - source.start();
            }
        }
        throw new IllegalArgumentException("character " + original + " is in no paragraph");
    }

    private static Form form(String type) {
        return switch (type) {
            case "Direct" -> Form.DIRECT;
            case "Indirect" -> Form.INDIRECT;
            case "Reported" -> Form.REPORTED;
            case "IndirectFreeIndirect" -> Form.INDIRECT_FREE;
            case "FreeIndirect" -> Form.FREE;
            default -> throw new IllegalArgumentException("unknown type '" + type + "'");
        };
    }

    /** "none" (nine times in 850 articles) counts as what cannot be told. */
    private static Medium medium(String medium) {
        return switch (medium) {
            case "Speech" -> Medium.SPEECH;
            case "Writing" -> Medium.WRITING;
            case "Thought" -> Medium.THOUGHT;
            case "SW", "none" -> Medium.SPEECH_WRITING;
            case "ST" -> Medium.SPEECH_THOUGHT;
            case "TW" -> Medium.THOUGHT_WRITING;
            default -> throw new IllegalArgumentException("unknown medium '" + medium + "'");
        };
    }
}
