package laut.page.fetch;

import java.time.Duration;

/** A point in time by which something must be done, on the clock that is never set. */
record Deadline(long nanoTime) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    long nanosLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
