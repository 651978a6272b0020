package laut.app.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream of inputs with a few threads and hands the results on in the order of the
 * inputs. Only a few inputs are under way at a time, so memory does not grow with their number.
 */
final class InOrder {
    private static final int THREADS = 2;
    private static final int UNDER_WAY = 2 * THREADS;

    private InOrder() {}

    /**
     * Calls {@code sink} with every result, on the calling thread.
     *
     * @param work turns an input into a result; runs on other threads; what it throws ends the
     *     whole run
     */
    static <I, R> void forEach(Iterator<I> inputs, Function<I, R> work, Consumer<R> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, InOrder::daemon);
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (inputs.hasNext() && underWay.size() < UNDER_WAY) {
                    I input = inputs.next();
                    underWay.add(threads.submit(() -> work.apply(input)));
                }
                sink.accept(result(underWay.remove()));
            }
        } finally {
            threads.shutdownNow();
            threads.close(); // waits: what the threads use may be freed when this returns
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laut-input");
        thread.setDaemon(true);
        return thread;
    }
}
