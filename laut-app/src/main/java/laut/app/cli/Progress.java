package laut.app.cli;

import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal's standard error, for more than one input; otherwise nothing. What else is
 * written while it stands goes {@link #aside}, so that lines and bar do not run into each other.
 */
final class Progress implements AutoCloseable {
    private static final int REFRESH_MILLIS = 200;

    private final Output err;
    private final int width;
    private @Nullable ProgressBar bar;
    private String shown = "";

    private Progress(Output err, int width) {
        this.err = err;
        this.width = width;
    }

    static Progress over(int inputs, String task, LautCommand laut) {
        Surroundings surroundings = laut.surroundings();
        Progress progress = new Progress(laut.err(), surroundings.width() - 1);
        if (inputs > 1 && surroundings.errIsTerminal()) {
            progress.start(inputs, task, surroundings);
        }
        return progress;
    }

    private void start(int inputs, String task, Surroundings surroundings) {
        boolean utf8 = surroundings.charset().equals(StandardCharsets.UTF_8);
        bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(inputs)
                        .setUpdateIntervalMillis(REFRESH_MILLIS)
                        .setStyle(utf8 ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                        .setConsumer(new DelegatingProgressBarConsumer(this::show, width))
                        .build();
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Does something that writes, with the bar out of the way. */
    synchronized void aside(Runnable writing) {
        if (bar == null) {
            writing.run();
            return;
        }
        erase();
        writing.run();
        draw(shown);
    }

    /** Leaves no trace: the results are what stays on the screen. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            synchronized (this) {
                erase();
            }
        }
    }

    private synchronized void show(String line) {
        shown = line.stripTrailing();
        draw(shown);
    }

    private void draw(String line) {
        err.write("\r" + line);
    }

    private void erase() {
        err.write("\r" + " ".repeat(width) + "\r");
    }
}
