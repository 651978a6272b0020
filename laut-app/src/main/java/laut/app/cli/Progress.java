package laut.app.cli;

import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal's standard error, for more than one input or a long one; otherwise nothing.
 * What else is written while it stands goes {@link #aside}, so that lines and bar do not run into
 * each other.
 */
final class Progress implements AutoCloseable {
    private static final int REFRESH_MILLIS = 200;

    /** Fewer steps within one input are done before a bar could be read. */
    private static final int LONG = 20;

    private final int inputs;
    private final String task;
    private final Surroundings surroundings;
    private final Output err;
    private final int width;
    private @Nullable ProgressBar bar;
    private String shown = "";

    private Progress(int inputs, String task, Surroundings surroundings) {
        this.inputs = inputs;
        this.task = task;
        this.surroundings = surroundings;
        err = new Output(surroundings.err(), surroundings.charset());
        width = surroundings.width() - 1;
    }

    static Progress over(int inputs, String task, Surroundings surroundings) {
        Progress progress = new Progress(inputs, task, surroundings);
        if (inputs > 1) {
            progress.start(inputs);
        }
        return progress;
    }

    private synchronized void start(int steps) {
        if (!surroundings.errIsTerminal()) {
            return;
        }
        boolean utf8 = surroundings.charset().equals(StandardCharsets.UTF_8);
        bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setUpdateIntervalMillis(REFRESH_MILLIS)
                        .setStyle(utf8 ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                        .setConsumer(new DelegatingProgressBarConsumer(this::show, width))
                        .build();
    }

    /** An input is done. */
    synchronized void step() {
        if (bar != null && inputs > 1) {
            bar.step();
        }
    }

    /** So many steps of an input are done; of interest if it is the only one. */
    synchronized void within(int done, int of) {
        if (inputs > 1 || of < LONG) {
            return;
        }
        if (bar == null) {
            start(of);
        }
        if (bar != null) {
            bar.stepTo(done);
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
