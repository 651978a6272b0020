package laut.train.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of gold pages: {@code PUBLISHER.json} maps versions to gold, {@code
 * PUBLISHER_YYYY_MM_DD.html.gz} is a page. A version belongs to the page whose day is nearest to
 * its date of publication.
 */
final class GoldPages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldPages() {}

    static List<GoldPage> in(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path gold : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                pages.addAll(publisher(gold));
            }
        }
        return pages;
    }

    private static List<GoldPage> publisher(Path gold) throws IOException {
        String publisher = gold.getFileName().toString().replace(".json", "");
        List<Path> files;
        try (Stream<Path> all = Files.list(gold.toAbsolutePath().getParent())) {
            files =
                    all.filter(f ->
                                    f.getFileName()
                                            .toString()
                                            .matches(
                                                    publisher
                                                            + "_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz"))
                            .sorted()
                            .toList();
        }
        List<Map.Entry<String, JsonNode>> versions =
                new ArrayList<>(JSON.readTree(Files.readString(gold)).properties());
        List<GoldPage> pages = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            JsonNode version =
                    files.size() == versions.size()
                            ? versions.get(i).getValue()
                            : nearest(versions, day(file));
            pages.add(page(file, version));
        }
        return pages;
    }

    private static JsonNode nearest(List<Map.Entry<String, JsonNode>> versions, LocalDate day) {
        JsonNode best = versions.getFirst().getValue();
        for (Map.Entry<String, JsonNode> version : versions) {
            if (distance(version.getValue(), day) < distance(best, day)) {
                best = version.getValue();
            }
        }
        return best;
    }

    private static long distance(JsonNode version, LocalDate day) {
        String date = version.path("publishing_date").asString("1970-01-01").substring(0, 10);
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(date), day));
    }

    private static LocalDate day(Path file) {
        String name = file.getFileName().toString().replace(".html.gz", "");
        return LocalDate.parse(name.substring(name.length() - 10).replace('_', '-'));
    }

    private static GoldPage page(Path file, JsonNode gold) {
        List<String> body = new ArrayList<>();
        add(body, gold.path("body").path("summary"));
        for (JsonNode section : gold.path("body").path("sections")) {
            add(body, section.path("headline"));
            add(body, section.path("paragraphs"));
        }
        List<String> authors = new ArrayList<>();
        add(authors, gold.path("authors"));
        return new GoldPage(
                file.getFileName().toString().replace(".html.gz", ""),
                file,
                gold.path("title").asString(""),
                body,
                authors,
                gold.path("publishing_date").asString(null));
    }

    private static void add(List<String> texts, JsonNode values) {
        for (JsonNode value : values) {
            texts.add(value.asString(""));
        }
    }
}
