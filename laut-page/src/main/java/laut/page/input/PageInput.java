package laut.page.input;

import laut.page.RawPage;
import laut.page.failure.PageException;

/** One page the user has named, not loaded yet. */
public interface PageInput {

    /** What messages about it call it: the file, the address, or "-". */
    String name();

    /**
     * Loads the page.
     *
     * @throws PageException if it cannot be loaded; the message names it
     */
    RawPage load() throws PageException;
}
