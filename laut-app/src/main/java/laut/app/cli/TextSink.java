package laut.app.cli;

import java.util.function.Function;
import laut.app.text.Paper;

/** Puts out one text after another, a rule between them. */
final class TextSink<R> implements Sink<R> {
    private final Output out;
    private final Function<R, String> view;
    private final String rule;
    private boolean first = true;

    TextSink(Output out, Function<R, String> view, Paper paper) {
        this.out = out;
        this.view = view;
        this.rule = "\n" + paper.rule() + "\n\n";
    }

    @Override
    public void accept(R result) {
        out.write((first ? "" : rule) + view.apply(result));
        first = false;
    }
}
