package laut.app.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import laut.model.article.Article;
import laut.model.article.Block;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.TimeExpression;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes each article or reading as one line of JSON. Every field is always there, null where
 * nothing is known, in an order that never changes. Offsets count UTF-16 units in {@code text}.
 * Thread-safe.
 */
public final class JsonLines {
    private final JsonFactory json =
            JsonFactory.builder().characterEscapes(new TerminalSafeEscapes()).build();

    /** The article, ending with a line break. */
    public String of(Article article) {
        return line(out -> {
            out.writeStartObject();
            article(article, out);
            out.writeEndObject();
        });
    }

    /** The article with its times and statements, ending with a line break. */
    public String of(Reading reading) {
        return line(out -> {
            out.writeStartObject();
            article(reading.article(), out);
            out.writeStringProperty("model", reading.model());
            String text = reading.article().text();
            out.writeArrayPropertyStart("times");
            reading.times().forEach(time -> time(time, text, out));
            out.writeEndArray();
            out.writeArrayPropertyStart("statements");
            reading.statements().forEach(statement -> statement(statement, text, out));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private String line(Consumer<JsonGenerator> body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), line)) {
            body.accept(out);
        }
        return line.append('\n').toString();
    }

    private static void article(Article article, JsonGenerator out) {
        out.writeStringProperty("source", article.source());
        text("url", article.url(), out);
        text("outlet", article.outlet(), out);
        text("title", article.titleText(), out);
        text("teaser", article.teaserText(), out);
        text("published", article.published(), out);
        text("modified", article.modified(), out);
        texts("authors", article.authors(), out);
        texts("agencies", article.agencies(), out);
        text("language", article.language(), out);
        out.writeBooleanProperty("paywalled", article.paywalled());
        out.writeStringProperty("text", article.text());
        out.writeArrayPropertyStart("blocks");
        article.blocks().forEach(block -> block(block, out));
        out.writeEndArray();
    }

    private static void block(Block block, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("kind", block.kind().word());
        offsets(block.span(), out);
        if (block.time() != null) {
            out.writeStringProperty("time", block.time().toString());
        }
        out.writeEndObject();
    }

    private static void time(TimeExpression time, String text, JsonGenerator out) {
        out.writeStartObject();
        words(time.span(), text, out);
        out.writeStringProperty("type", time.type().name());
        out.writeStringProperty("value", time.value());
        out.writeEndObject();
    }

    private static void statement(Statement statement, String text, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("n", statement.n());
        out.writeStringProperty("form", statement.form().word());
        out.writeStringProperty("medium", statement.medium().word());
        out.writeStringProperty("act", statement.act().word());
        out.writeNumberProperty("confidence", thousandths(statement.confidence()));
        out.writeStringProperty("who", statement.who());
        if (statement.parent() == null) {
            out.writeNullProperty("parent");
        } else {
            out.writeNumberProperty("parent", statement.parent());
        }
        spans("quote", statement.quote(), text, out);
        spans("cue", statement.cue(), text, out);
        spans("frame", statement.frame(), text, out);
        spans("speaker", statement.speaker(), text, out);
        spans("addressee", statement.addressee(), text, out);
        out.writeArrayPropertyStart("via");
        statement.via().forEach(via -> via(via, text, out));
        out.writeEndArray();
        out.writeStringProperty("producer", statement.producer());
        out.writeEndObject();
    }

    private static void via(Via via, String text, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("role", via.role().word());
        words(via.span(), text, out);
        out.writeEndObject();
    }

    private static void spans(String name, List<CharSpan> spans, String text, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        for (CharSpan span : spans) {
            out.writeStartObject();
            words(span, text, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void words(CharSpan span, String text, JsonGenerator out) {
        offsets(span, out);
        out.writeStringProperty("text", span.in(text));
    }

    private static void offsets(CharSpan span, JsonGenerator out) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
    }

    private static void text(String name, @Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value.toString());
        }
    }

    private static void texts(String name, List<String> values, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** More digits would differ between processors and say nothing. */
    private static double thousandths(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
