package laut.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laut.page.RawPage;
import laut.page.failure.PageException;
import laut.page.failure.Reason;
import laut.page.fetch.FetchPolicy;
import laut.page.fetch.PageFetcher;
import laut.page.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a user names as input. Each page fails on its own, when it is loaded: a folder that
 * cannot be listed is an input that cannot be loaded. Thread-safe; close it when the last page is
 * loaded.
 */
public final class PageInputs implements AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final FetchPolicy policy;
    private boolean standardInputTaken;
    private @Nullable PageFetcher fetcher;

    /**
     * @param standardInput what "-" stands for; read at most once, never closed
     * @param policy how web addresses may be fetched
     */
    public PageInputs(InputStream standardInput, FetchPolicy policy) {
        this.standardInput = standardInput;
        this.policy = policy;
    }

    /**
     * The pages behind the inputs, in their order: a file or web address is one page, a folder all
     * HTML and text files in it and below it, sorted by name.
     */
    public List<PageInput> expand(List<String> inputs) {
        List<PageInput> pages = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                pages.add(input(input, this::standardInput));
            } else if (WebAddress.looksLike(input)) {
                pages.add(input(input, () -> fetcher().fetch(input)));
            } else {
                pages.addAll(files(input));
            }
        }
        return pages;
    }

    private static List<PageInput> files(String input) {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            return List.of(failed(input, new PageException(input, Reason.NO_FILE_NAME.with(), e)));
        }
        return Files.isDirectory(path)
                ? new Folder().pages(path)
                : List.of(input(input, () -> PageFile.load(path)));
    }

    private synchronized RawPage standardInput() throws PageException {
        if (standardInputTaken) {
            throw new PageException(STANDARD_INPUT, Reason.INPUT_TAKEN.with());
        }
        standardInputTaken = true;
        try {
            return PageFile.read(STANDARD_INPUT, standardInput);
        } catch (IOException e) {
            throw PageFile.failure(STANDARD_INPUT, e);
        }
    }

    private synchronized PageFetcher fetcher() {
        if (fetcher == null) {
            fetcher = new PageFetcher(policy);
        }
        return fetcher;
    }

    @Override
    public synchronized void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }

    static PageInput input(String name, Loader loader) {
        return new NamedInput(name, loader);
    }

    static PageInput failed(String name, PageException failure) {
        return input(
                name,
                () -> {
                    throw failure;
                });
    }

    /** Loads one page. */
    interface Loader {
        RawPage load() throws PageException;
    }

    private record NamedInput(String name, Loader loader) implements PageInput {
        @Override
        public RawPage load() throws PageException {
            return loader.load();
        }
    }
}
