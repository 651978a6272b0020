package laut.app.sample;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.TimeExpression;
import laut.model.reading.TimeType;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Turns articles annotated as in GUIDE.md into readings. Used once. */
final class AnnotatedArticles {
    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    /** A tag still open. */
    private record Open(String tag, Map<String, String> attributes, int start) {}

    private final String source;
    private final List<Reading> readings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Draft> drafts = new TreeMap<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private Article.Builder article = Article.from("");
    private int partStart;
    private boolean inPart;

    AnnotatedArticles(String source) {
        this.source = source;
    }

    List<Reading> read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS -> {
                    if (inPart) {
                        text.append(unescaped(xml.getText()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return readings;
    }

    /** XML cannot hold control characters; the samples write them as U+2400 and following. */
    private static String unescaped(String words) {
        return words.codePoints()
                .map(c -> c >= 0x2400 && c < 0x2420 ? c - 0x2400 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void start(XMLStreamReader xml) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), unescaped(xml.getAttributeValue(i)));
        }
        switch (xml.getLocalName()) {
            case "article" -> begin(attributes);
            case "title", "teaser", "p", "h", "block" -> {
                inPart = true;
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
                partStart = text.length();
                open.push(new Open(xml.getLocalName(), attributes, partStart));
            }
            case "q" -> {
                Draft draft = draft(attributes);
                if (attributes.containsKey("form")) {
                    draft.attributes = attributes;
                    draft.parent = enclosing();
                }
                open.push(new Open("q", attributes, text.length()));
            }
            default -> open.push(new Open(xml.getLocalName(), attributes, text.length()));
        }
    }

    private void begin(Map<String, String> attributes) {
        text.setLength(0);
        drafts.clear();
        times.clear();
        article =
                Article.from(attributes.getOrDefault("source", source))
                        .outlet(attributes.get("outlet"))
                        .language("de")
                        .paywalled(attributes.containsKey("paywalled"));
        if (attributes.containsKey("published")) {
            article.published(ArticleTime.parse(attributes.get("published")));
        }
        if (attributes.containsKey("url")) {
            article.url(java.net.URI.create(attributes.get("url")));
        }
        if (attributes.containsKey("author")) {
            article.author(attributes.get("author"));
        }
        if (attributes.containsKey("agency")) {
            article.agency(attributes.get("agency"));
        }
        open.push(new Open("article", attributes, 0));
    }

    private @Nullable Integer enclosing() {
        return open.stream()
                .filter(tag -> tag.tag().equals("q"))
                .map(tag -> Integer.valueOf(tag.attributes().get("n")))
                .findFirst()
                .orElse(null);
    }

    private Draft draft(Map<String, String> attributes) {
        return drafts.computeIfAbsent(Integer.valueOf(attributes.get("n")), Draft::new);
    }

    private void end(String tag) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        CharSpan span = new CharSpan(closed.start(), Math.max(closed.start(), text.length()));
        switch (tag) {
            case "title" -> article.title(part());
            case "teaser" -> article.teaser(part());
            case "h" -> article.block(BlockKind.HEADING, part(), NOWHERE);
            case "p" -> article.block(BlockKind.PARAGRAPH, part(), NOWHERE);
            case "block" -> {
                String time = closed.attributes().get("time");
                article.block(
                        BlockKind.valueOf(
                                closed.attributes()
                                        .getOrDefault("kind", "")
                                        .toUpperCase(java.util.Locale.ROOT)),
                        part(),
                        NOWHERE,
                        time == null ? null : ArticleTime.parse(time));
            }
            case "article" ->
                    readings.add(
                            new Reading(
                                    article.build(),
                                    List.of(),
                                    times,
                                    drafts.values().stream().map(Draft::statement).toList(),
                                    "hand"));
            case "t" ->
                    times.add(
                            new TimeExpression(
                                    span,
                                    TimeType.valueOf(closed.attributes().get("type")),
                                    closed.attributes().get("v")));
            case "q" -> draft(closed.attributes()).quote.add(span);
            case "sp", "c", "f", "a", "via" -> {
                for (String n :
                        closed.attributes().getOrDefault("n", "").strip().split("\\s+", -1)) {
                    drafts.computeIfAbsent(Integer.valueOf(n), Draft::new)
                            .role(tag, closed.attributes(), span);
                }
            }
            default -> {}
        }
    }

    private String part() {
        inPart = false;
        return text.substring(partStart);
    }

    /** A statement being gathered. */
    private static final class Draft {
        private final int n;
        private Map<String, String> attributes = Map.of();
        private @Nullable Integer parent;
        private final List<CharSpan> quote = new ArrayList<>();
        private final Map<String, List<CharSpan>> roles = new TreeMap<>();
        private final List<Via> via = new ArrayList<>();

        Draft(int n) {
            this.n = n;
        }

        void role(String tag, Map<String, String> tagAttributes, CharSpan span) {
            if (tag.equals("via")) {
                boolean relay = "relay".equals(tagAttributes.get("role"));
                via.add(new Via(relay ? Via.Role.RELAY : Via.Role.CHANNEL, span));
            } else {
                spans(tag).add(span);
            }
        }

        private List<CharSpan> spans(String tag) {
            return roles.computeIfAbsent(tag, t -> new ArrayList<>());
        }

        Statement statement() {
            return new Statement(
                    n,
                    Form.of(attributes.getOrDefault("form", "")),
                    Medium.of(attributes.getOrDefault("medium", "")),
                    Act.of(attributes.getOrDefault("act", "")),
                    Double.parseDouble(attributes.getOrDefault("confidence", "0.9")),
                    attributes.getOrDefault("who", ""),
                    parent,
                    quote,
                    spans("c"),
                    spans("f"),
                    spans("sp"),
                    spans("a"),
                    via,
                    "hand");
        }
    }
}
