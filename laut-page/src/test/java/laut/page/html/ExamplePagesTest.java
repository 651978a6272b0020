package laut.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import laut.model.article.Article;
import laut.model.article.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example pages, read as a perfect extractor would. */
class ExamplePagesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agentur",
                "boulevard",
                "interview",
                "kommentar",
                "regionalzeitung",
                "rundfunk",
                "schweiz",
                "ticker"
            })
    void readsThePage(String name) throws IOException {
        JsonNode gold =
                JsonMapper.shared()
                        .readTree(Files.readString(EXAMPLES.resolve("expected/" + name + ".json")));
        Charset charset = Charset.forName(name.equals("schweiz") ? "windows-1252" : "UTF-8");
        String html = Files.readString(EXAMPLES.resolve(name + ".html"), charset);

        Article article = HtmlArticles.extract(html, name, null).orElseThrow();

        assertThat(rendered(article)).isEqualTo(rendered(gold));
    }

    private static String rendered(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + article.titleText());
        lines.add("teaser " + article.teaserText());
        lines.add("published " + article.published());
        lines.add("authors " + article.authors());
        lines.add("agencies " + article.agencies());
        for (Block block : article.blocks()) {
            String time = block.time() == null ? "" : " " + block.time();
            lines.add(
                    block.kind().name().toLowerCase(Locale.ROOT)
                            + time
                            + " "
                            + block.span().in(article.text()));
        }
        return String.join("\n", lines);
    }

    private static String rendered(JsonNode gold) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + gold.get("title").asString());
        lines.add("teaser " + gold.get("teaser").asString("null"));
        lines.add("published " + gold.get("published").asString());
        lines.add("authors " + strings(gold.get("authors")));
        lines.add("agencies " + strings(gold.get("agencies")));
        for (JsonNode block : gold.get("blocks")) {
            String time = block.path("time").asString("");
            lines.add(
                    block.get("kind").asString()
                            + (time.isEmpty() ? "" : " " + time)
                            + " "
                            + block.get("text").asString());
        }
        return String.join("\n", lines);
    }

    private static List<String> strings(JsonNode values) {
        List<String> strings = new ArrayList<>();
        values.forEach(value -> strings.add(value.asString()));
        return strings;
    }
}
