package laut.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Shell terminal = new Shell().onTerminal();

    @Test
    void aLongInputShowsHowFarItIs() {
        try (Progress progress = Progress.over(1, "Reading", terminal.surroundings())) {
            for (int done = 1; done <= 400; done++) {
                progress.within(done, 400);
            }
            progress.step();
        }

        assertThat(terminal.err()).contains("Reading", "400/400").endsWith("\r");
    }

    @Test
    void aShortInputShowsNothing() {
        try (Progress progress = Progress.over(1, "Reading", terminal.surroundings())) {
            progress.within(1, 2);
            progress.within(2, 2);
        }

        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void amongOthersALongInputIsOneStep() {
        try (Progress progress = Progress.over(2, "Reading", terminal.surroundings())) {
            progress.within(300, 400);
            progress.step();
        }

        assertThat(terminal.err()).contains("1/2").doesNotContain("/400");
    }
}
