package laut.app.cli;

import java.io.IOException;
import java.io.InputStream;
import laut.app.cli.InputOptions.InputArguments;
import laut.model.article.Article;
import laut.page.PageReader;
import laut.page.RawPage;

/** Gets the article out of an input. Thread-safe. */
final class Pages {
    private final InputArguments arguments;
    private final InputStream standardInput;
    private final PageReader reader = new PageReader();

    Pages(InputArguments arguments, InputStream standardInput) {
        this.arguments = arguments;
        this.standardInput = standardInput;
    }

    Article article(String input) throws IOException {
        RawPage page = PageInputs.open(input, standardInput);
        return arguments.dated(arguments.plain() ? reader.readPlain(page) : reader.read(page));
    }
}
