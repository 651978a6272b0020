package laut.app.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import laut.app.html.HtmlReport;
import laut.app.json.JsonLines;
import laut.app.text.ArticleText;
import laut.app.text.Dossier;
import laut.app.text.Ink;
import laut.app.text.Paper;
import laut.app.view.Language;
import laut.app.view.Words;
import laut.model.reading.Reading;

/** Shows how the views render annotated articles: run it to judge a change by eye. */
public final class Preview {
    private Preview() {}

    /**
     * @param arguments a file of annotated articles, a folder to write into, a language, a width
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Words words = Words.in(Language.valueOf(arguments[2]));
        Paper paper = new Paper(Integer.parseInt(arguments[3]), Ink.COLOUR);
        StringBuilder dossiers = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        StringBuilder json = new StringBuilder();
        try (HtmlReport report = new HtmlReport(words);
                OutputStream page = Files.newOutputStream(folder.resolve("page.html"))) {
            for (Reading reading : Samples.in(Path.of(arguments[0]))) {
                dossiers.append(new Dossier(words, paper).of(reading)).append('\n');
                texts.append(new ArticleText(words, paper).of(reading.article())).append('\n');
                json.append(new JsonLines().of(reading));
                report.add(reading);
            }
            report.writeTo(page);
        }
        Files.writeString(folder.resolve("dossiers.txt"), dossiers);
        Files.writeString(folder.resolve("texts.txt"), texts);
        Files.writeString(folder.resolve("readings.jsonl"), json);
    }
}
