package laut.app.cli;

/** Takes results one by one and puts them out. Not thread-safe. */
interface Sink<R> {

    void accept(R result);

    /** Called once, after the last result. */
    default void finish() {}
}
