package laut.page.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the time between two pages of one host. Thread-safe. */
final class Pace {
    private final Map<String, Long> nextTurns = new ConcurrentHashMap<>();

    /** Waits for the host's next turn and takes it. */
    void await(String host, Duration delay) throws InterruptedException {
        long now = System.nanoTime();
        long next =
                nextTurns.merge(
                                host,
                                now + delay.toNanos(),
                                (turn, first) -> Math.max(turn, now) + delay.toNanos())
                        - delay.toNanos();
        if (next > now) {
            Thread.sleep(Duration.ofNanos(next - now));
        }
    }
}
