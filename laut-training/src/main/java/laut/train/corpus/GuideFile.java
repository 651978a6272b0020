package laut.train.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import laut.model.text.CharSpan;
import laut.train.corpus.TaggedArticle.Element;
import laut.train.corpus.TaggedArticle.Tag;
import laut.train.corpus.TaggedArticle.TaggedBlock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of {@code corpus/GUIDE.md} as it stands. Document types and entities of the file's
 * own are refused, so that a file cannot reach other files or grow without bounds.
 */
final class GuideFile {

    private static final Set<String> BLOCKS = Set.of("title", "teaser", "h", "p");

    private final String file;
    private final XMLStreamReader xml;
    private final List<TaggedArticle> articles = new ArrayList<>();

    private GuideFile(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * @throws CorpusException if the file is not XML or its elements are not the guide's
     */
    static List<TaggedArticle> read(Path path) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream bytes = Files.newInputStream(path)) {
            GuideFile reading =
                    new GuideFile(path.toString(), factory.createXMLStreamReader(bytes));
            reading.readAll();
            return reading.articles;
        } catch (XMLStreamException e) {
            throw new CorpusException(
                    path + ": not well-formed XML: " + e.getMessage() + "; mend the file", e);
        }
    }

    private void readAll() throws XMLStreamException, CorpusException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw unexpected("a document type", "remove it");
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("article")) {
                        articles.add(article());
                    } else if (!name.equals("articles")) {
                        throw unexpected(
                                "<" + name + ">", "expected <article>; see GUIDE.md, File");
                    }
                }
                default -> {}
            }
        }
    }

    private TaggedArticle article() throws XMLStreamException, CorpusException {
        int line = xml.getLocation().getLineNumber();
        Map<String, String> attributes = attributes();
        List<TaggedBlock> blocks = new ArrayList<>();
        List<Element> records = new ArrayList<>();
        while (!atEndOf("article")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (BLOCKS.contains(name)) {
                    blocks.add(block(name));
                } else if (name.equals("records")) {
                    records.addAll(records());
                } else if (!name.equals("body")) {
                    throw unexpected(
                            "<" + name + ">", "expected title, teaser, body, h, p, records");
                }
            }
        }
        return new TaggedArticle(file, line, attributes, List.copyOf(blocks), List.copyOf(records));
    }

    private List<Element> records() throws XMLStreamException {
        List<Element> records = new ArrayList<>();
        while (!atEndOf("records")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                records.add(element());
            }
        }
        return records;
    }

    private TaggedBlock block(String name) throws XMLStreamException {
        BlockText text = new BlockText();
        List<@Nullable Tag> tags = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(
                            new Open(element(), tags.size(), text.length(), innermostQuote(open)));
                    tags.add(null); // its place among the tags; its end is not known yet
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.isEmpty()) {
                        return new TaggedBlock(name, text.stripped(), complete(tags, text));
                    }
                    Open closed = open.pop();
                    tags.set(closed.place, closed.until(text.length()));
                }
                default -> {} // comments and processing instructions say nothing
            }
        }
    }

    private static @Nullable String innermostQuote(Deque<Open> open) {
        return open.stream()
                .filter(outer -> outer.element.name().equals("q"))
                .findFirst()
                .map(outer -> outer.element.get("n"))
                .orElse(null);
    }

    /** The tags, none of which reaches into the white space that is removed from the end. */
    private static List<Tag> complete(List<@Nullable Tag> tags, BlockText text) {
        int end = text.stripped().length();
        List<Tag> complete = new ArrayList<>();
        for (Tag tag : tags) {
            if (tag != null) {
                CharSpan span = tag.span();
                CharSpan inside =
                        new CharSpan(Math.min(span.start(), end), Math.min(span.end(), end));
                complete.add(new Tag(tag.element(), inside, tag.inside()));
            }
        }
        return List.copyOf(complete);
    }

    private Element element() {
        return new Element(xml.getLocalName(), attributes());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return Collections.unmodifiableMap(attributes);
    }

    private boolean atEndOf(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private CorpusException unexpected(String what, String remedy) {
        int line = xml.getLocation().getLineNumber();
        return new CorpusException(file + ": line " + line + ": " + what + ": " + remedy);
    }

    /** An element whose end has not come yet. */
    private record Open(Element element, int place, int start, @Nullable String inside) {
        Tag until(int end) {
            return new Tag(element, new CharSpan(start, end), inside);
        }
    }

    /** Characters of a block; line breaks and indentation of the file count as one space. */
    private static final class BlockText {
        private final StringBuilder text = new StringBuilder();

        void append(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!space) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        int length() {
            return text.length();
        }

        String stripped() {
            return text.toString().stripTrailing();
        }
    }
}
