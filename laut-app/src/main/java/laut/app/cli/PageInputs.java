package laut.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import laut.page.RawPage;

/** Finds the pages the arguments name. */
final class PageInputs {
    private PageInputs() {}

    static List<String> expand(List<String> inputs) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String input : inputs) {
            if (!input.equals("-") && Files.isDirectory(Path.of(input))) {
                try (Stream<Path> files = Files.walk(Path.of(input))) {
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(Path::toString)
                            .forEach(pages::add);
                }
            } else {
                pages.add(input);
            }
        }
        return pages;
    }

    static RawPage open(String input, InputStream standardInput) throws IOException {
        byte[] content =
                input.equals("-")
                        ? standardInput.readAllBytes()
                        : Files.readAllBytes(Path.of(input));
        return new RawPage(input, null, content, null);
    }
}
