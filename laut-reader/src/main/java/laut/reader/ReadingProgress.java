package laut.reader;

/** Is told how far the reading of one article is, on the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {

    /** So many steps of about equal length are done, of so many. */
    void reached(int done, int of);
}
