package laut.app.cli;

import java.io.InputStream;
import java.util.List;
import laut.app.cli.InputOptions.InputArguments;
import laut.model.article.Article;
import laut.page.PageReader;
import laut.page.RawPage;
import laut.page.failure.PageException;
import laut.page.fetch.FetchPolicy;
import laut.page.input.PageInput;
import laut.page.input.PageInputs;

/** The pages the arguments name, and the article in each. Thread-safe; close it at the end. */
final class Pages implements AutoCloseable {
    private final InputArguments arguments;
    private final PageInputs inputs;
    private final PageReader reader = new PageReader();

    Pages(InputArguments arguments, InputStream standardInput) {
        this.arguments = arguments;
        this.inputs =
                new PageInputs(
                        standardInput,
                        FetchPolicy.standard().withAllowPrivate(arguments.allowPrivate()));
    }

    /** The pages in the order of the arguments; none of them is loaded yet. */
    List<PageInput> all() {
        return inputs.expand(arguments.inputs());
    }

    /**
     * @throws PageException if the page cannot be loaded or read; the message names it
     */
    Article article(PageInput input) throws PageException {
        RawPage page = input.load();
        return arguments.dated(arguments.plain() ? reader.readPlain(page) : reader.read(page));
    }

    @Override
    public void close() {
        inputs.close();
    }
}
