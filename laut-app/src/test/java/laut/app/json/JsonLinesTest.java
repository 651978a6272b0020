package laut.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import laut.app.sample.GoldenFile;
import laut.app.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final Path SCHEMAS = Path.of("..", "docs", "schema");
    private static final String PAGE = "urn:laut:schema:page";
    private static final String READING = "urn:laut:schema:reading";

    private final JsonLines json = new JsonLines();
    private final JsonMapper mapper = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"chain", "hostile", "kinds"})
    void keepsItsForm(String sample) {
        GoldenFile.assertHolds(sample + ".reading.jsonl", json.of(Samples.read(sample)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "hostile", "kinds"})
    void obeysItsSchema(String sample) throws IOException {
        assertThat(errors(READING, json.of(Samples.read(sample)))).isEmpty();
        assertThat(errors(PAGE, json.of(Samples.read(sample).article()))).isEmpty();
    }

    @Test
    void theSchemasRefuseWhatTheyDoNotKnow() throws IOException {
        String reading = json.of(Samples.read("chain"));

        assertThat(errors(PAGE, reading)).isNotEmpty();
        assertThat(errors(READING, reading.replaceFirst("\"act\":", "\"akt\":"))).isNotEmpty();
        assertThat(errors(READING, reading.replaceFirst("\"speech\"", "\"song\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "hostile"})
    void everySpanIsItsWords(String sample) {
        String line = json.of(Samples.read(sample));
        JsonNode reading = mapper.readTree(line);
        String text = reading.get("text").asString();

        assertThat(line).hasLineCount(1).endsWith("\n");
        assertThat(text).isEqualTo(Samples.read(sample).article().text());
        for (JsonNode time : reading.get("times")) {
            assertThat(text.substring(time.get("start").asInt(), time.get("end").asInt()))
                    .isEqualTo(time.get("text").asString());
        }
        for (JsonNode statement : reading.get("statements")) {
            for (String part : new String[] {"quote", "cue", "frame", "speaker", "via"}) {
                for (JsonNode span : statement.get(part)) {
                    assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                            .isEqualTo(span.get("text").asString());
                }
            }
        }
    }

    @Test
    void writesNothingATerminalObeys() {
        String line = json.of(Samples.read("hostile"));

        assertThat(line.strip().chars().boxed())
                .noneMatch(c -> c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x202E);
    }

    private static java.util.List<com.networknt.schema.Error> errors(String schema, String line)
            throws IOException {
        Map<String, String> schemas =
                Map.of(
                        PAGE, Files.readString(SCHEMAS.resolve("page.schema.json")),
                        READING, Files.readString(SCHEMAS.resolve("reading.schema.json")));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
                .getSchema(SchemaLocation.of(schema))
                .validate(line, InputFormat.JSON);
    }
}
