package laut.app.html;

import static laut.app.html.Html.escape;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laut.app.view.ActFamily;
import laut.app.view.Words;
import laut.model.reading.Reading;
import laut.model.reading.Statement;

/**
 * A page of readings. Sections wait in a temporary file, since the table of contents stands before
 * them; memory holds only the titles. Not thread-safe.
 */
public final class HtmlReport implements Closeable {

    private record Content(String id, String title) {}

    private final Words words;
    private final FileChannel sections;
    private final List<Content> contents = new ArrayList<>();
    private final TreeSet<String> models = new TreeSet<>();
    private int highest;

    /**
     * @throws IOException if there is no room for temporary files
     */
    public HtmlReport(Words words) throws IOException {
        this.words = words;
        Path file = Files.createTempFile("laut-", ".html");
        this.sections =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    /**
     * Adds a reading.
     *
     * @throws IOException if there is no room for it
     */
    public void add(Reading reading) throws IOException {
        String id = "a" + (contents.size() + 1);
        String title = reading.article().titleText();
        contents.add(
                new Content(id, Objects.requireNonNullElse(title, reading.article().source())));
        models.add(reading.model());
        highest =
                Math.max(
                        highest,
                        reading.statements().stream().mapToInt(Statement::n).max().orElse(0));
        OutputStream out = Channels.newOutputStream(sections);
        out.write(new ReadingSection(reading, id, words).html().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the whole page, in UTF-8.
     *
     * @throws IOException if {@code out} does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(head().getBytes(StandardCharsets.UTF_8));
        sections.position(0);
        InputStream in = Channels.newInputStream(sections);
        in.transferTo(out);
        out.write(foot().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        sections.close();
    }

    private String head() {
        StyleSheet style = StyleSheet.forStatements(highest);
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <a class="skip" href="#main">%s</a>
        <header class="page">
        <p class="name"><b>Laut</b> %s</p>
        %s</header>
        %s<main id="main">
        """
                .formatted(
                        words.language().code(),
                        style.hash(),
                        escape(title()),
                        style.css(),
                        escape(words.say("html.skip")),
                        escape(words.say("html.title")),
                        legend(),
                        navigation());
    }

    private String title() {
        return contents.size() == 1
                ? contents.getFirst().title()
                : words.say("html.title") + ": " + words.count("count.articles", contents.size());
    }

    private String legend() {
        StringBuilder html = new StringBuilder("<dl class=\"legend\" aria-label=\"");
        html.append(escape(words.say("html.legend"))).append("\">\n");
        for (ActFamily family : ActFamily.values()) {
            html.append("<div><dt><span class=\"q ").append(family.word()).append("\">");
            html.append(escape(words.family(family))).append("</span></dt> <dd>");
            html.append(
                    family.acts().stream()
                            .map(act -> escape(words.act(act)))
                            .collect(Collectors.joining(", ")));
            html.append("</dd></div>\n");
        }
        return html.append("</dl>\n").toString();
    }

    private String navigation() {
        if (contents.size() < 2) {
            return "";
        }
        String name = escape(words.say("html.contents"));
        return contents.stream()
                .map(content ->
                        "<li><a href=\"#"
                                + content.id()
                                + "\"><bdi>"
                                + escape(content.title())
                                + "</bdi></a></li>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<nav aria-label=\"" + name + "\">\n<h2>" + name + "</h2>\n<ol>\n",
                                "</ol>\n</nav>\n"));
    }

    private String foot() {
        String model =
                models.isEmpty()
                        ? ""
                        : words.say("html.read.with", String.join(", ", models)) + " ";
        return "</main>\n<footer class=\"page\"><p>"
                + escape(model + words.say("html.note"))
                + "</p></footer>\n</body>\n</html>\n";
    }
}
