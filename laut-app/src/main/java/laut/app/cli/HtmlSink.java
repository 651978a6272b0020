package laut.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import laut.app.html.HtmlReport;
import laut.app.view.Words;
import laut.model.reading.Reading;

/** Gathers all readings into one page, put out at the end. */
final class HtmlSink implements Sink<Reading> {
    private final OutputStream out;
    private final HtmlReport report;

    HtmlSink(OutputStream out, Words words) {
        this.out = out;
        try {
            this.report = new HtmlReport(words);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void accept(Reading reading) {
        try {
            report.add(reading);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void finish() {
        try (report) {
            report.writeTo(out);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
