package laut.app.cli;

import java.util.List;
import laut.app.view.Words;
import laut.page.input.PageInput;
import laut.reader.ReadingProgress;

/**
 * Takes every input through the same work: results go out in the order of the inputs, failures are
 * told with the input's name, and one failure does not stop the others.
 */
final class Batch {
    private final LautCommand laut;

    Batch(LautCommand laut) {
        this.laut = laut;
    }

    /** What is done with one input. */
    interface Work<R> {
        /**
         * @throws Exception if this input cannot be worked on; the others go on
         * @throws ModelException if no input can be
         */
        R on(PageInput input, ReadingProgress progress) throws Exception;
    }

    /**
     * Returns the exit code.
     *
     * @param task what the progress bar calls it
     */
    <R> int run(List<PageInput> inputs, String task, Work<R> work, Sink<R> sink) {
        Failures failures = laut.failures();
        int[] failed = {0};
        try (Progress progress = Progress.over(inputs.size(), task, laut.surroundings())) {
            InOrder.forEach(
                    inputs.iterator(),
                    input -> attempt(input, work, progress::within),
                    outcome -> {
                        progress.aside(() -> {
                            switch (outcome) {
                                case Outcome.Done<R> done -> sink.accept(done.result());
                                case Outcome.Failed<R> failure -> {
                                    failed[0]++;
                                    failures.input(failure.input(), failure.cause());
                                }
                            }
                        });
                        progress.step();
                    });
        }
        sink.finish();
        return code(failed[0], inputs.size(), failures);
    }

    private int code(int failed, int inputs, Failures failures) {
        Words words = laut.words();
        if (inputs == 0) {
            failures.say(words.say("failure.nothing"));
            return LautCommand.FAILED;
        }
        if (failed > 0 && inputs > 1) {
            failures.say(words.say("failure.inputs.failed", failed, inputs));
        }
        return failed == 0 ? LautCommand.DONE : LautCommand.FAILED;
    }

    /** A page may be hostile enough to exhaust the stack; that is its own failure only. */
    private static <R> Outcome<R> attempt(PageInput input, Work<R> work, ReadingProgress progress) {
        try {
            return new Outcome.Done<>(work.on(input, progress));
        } catch (ModelException e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            return new Outcome.Failed<>(input.name(), e);
        }
    }
}
