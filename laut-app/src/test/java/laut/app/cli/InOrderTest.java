package laut.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheInputs() {
        List<Integer> inputs = IntStream.range(0, 200).boxed().toList();
        List<Integer> results = new ArrayList<>();

        InOrder.forEach(inputs.iterator(), InOrderTest::slowerWhenEven, results::add);

        assertThat(results).isEqualTo(inputs);
    }

    @Test
    void onlyAFewAreUnderWay() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        InOrder.forEach(
                IntStream.range(0, 100).boxed().iterator(),
                input -> begun.incrementAndGet(),
                result -> ahead.add(begun.get() - ahead.size()));

        assertThat(ahead).allMatch(n -> n <= 4);
    }

    @Test
    void aFaultOfTheWorkEndsTheRun() {
        assertThatThrownBy(() ->
                        InOrder.forEach(
                                List.of(1).iterator(),
                                input -> {
                                    throw new ModelException("kaputt");
                                },
                                result -> {}))
                .isInstanceOf(ModelException.class);
    }

    private static int slowerWhenEven(int n) {
        if (n % 2 == 0) {
            LockSupport.parkNanos(200_000);
        }
        return n;
    }
}
