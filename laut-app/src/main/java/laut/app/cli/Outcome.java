package laut.app.cli;

/** What became of one input. */
sealed interface Outcome<T> {

    record Done<T>(T result) implements Outcome<T> {}

    /**
     * @param input what the user called it
     * @param cause what went wrong
     */
    record Failed<T>(String input, Throwable cause) implements Outcome<T> {}
}
