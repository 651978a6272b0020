package laut.train.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laut.train.pages.PageScorer.Scores;

/** How well articles are taken from a folder of gold pages, beside Readability4J. Immutable. */
public final class PageScores {

    private final List<Scores> pages;

    private PageScores(List<Scores> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * Scores every page in {@code folder}.
     *
     * @throws IOException if a file of it cannot be read
     */
    public static PageScores of(Path folder) throws IOException {
        List<Scores> pages = new ArrayList<>();
        for (GoldPage page : GoldPages.in(folder)) {
            pages.add(PageScorer.score(page));
        }
        return new PageScores(pages);
    }

    /** The means over all pages, as a table in plain text. */
    public String summary() {
        return PageTable.summary(pages);
    }

    /** One row a page, the worst body first. */
    public String details() {
        return PageTable.details(pages);
    }
}
