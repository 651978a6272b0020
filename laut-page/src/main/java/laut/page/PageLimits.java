package laut.page;

/**
 * Every limit set to what is read as a page, in one place. Pages are hostile input: a limit turns
 * what would be a hang or an exhausted heap into a message. What is allowed on the network (time,
 * size, number of redirects) is up to the caller and stands in {@code laut.page.fetch.FetchPolicy}.
 */
public final class PageLimits {

    /** Largest page in bytes, packed and unpacked; a book of 500,000 words has about 4 million. */
    public static final int PAGE_BYTES = 64 << 20;

    /**
     * Most lines with words in a text without markup; each may become a block, and a block costs
     * about a hundred bytes of memory.
     */
    public static final int TEXT_LINES = 1_000_000;

    /** Files taken from one folder, its subfolders included. */
    public static final int FOLDER_FILES = 1_000_000;

    /** Depth of subfolders looked into; a folder linked into itself ends here. */
    public static final int FOLDER_DEPTH = 32;

    private PageLimits() {}
}
