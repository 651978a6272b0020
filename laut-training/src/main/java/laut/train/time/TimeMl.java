package laut.train.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import laut.train.corpus.CorpusException;

/**
 * A text in TimeML: what it says, when it was made, and its expressions of time. Immutable and
 * thread-safe.
 *
 * @param article the text as one paragraph, published when the document was created
 * @param times what stands in TIMEX3, in order of the text; tags around no character are left out
 */
public record TimeMl(Article article, List<MarkedTime> times) {

    public TimeMl {
        times = List.copyOf(times);
    }

    /**
     * Reads a file.
     *
     * @throws CorpusException if it is not TimeML with a time of creation and a text
     * @throws IOException if it cannot be read
     */
    public static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Reader(factory.createXMLStreamReader(bytes)).read(file);
        } catch (XMLStreamException | DateTimeException | IllegalArgumentException e) {
            throw new CorpusException(
                    file + ": not TimeML: " + e.getMessage() + "; fetch the file again", e);
        }
    }

    /** Reads one document. */
    private static final class Reader {

        private final XMLStreamReader xml;
        private final StringBuilder text = new StringBuilder();
        private final List<MarkedTime> times = new ArrayList<>();
        private String created = "";
        private boolean inText;
        private int start;
        private String type = "";
        private String value = "";

        private Reader(XMLStreamReader xml) {
            this.xml = xml;
        }

        private TimeMl read(Path file) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (inText) {
                            text.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            Article article =
                    Article.from(file.toString())
                            .language("de")
                            .published(ArticleTime.parse(created))
                            .block(
                                    BlockKind.PARAGRAPH,
                                    text.toString(),
                                    new SourceSpan(0, text.length()))
                            .build();
            return new TimeMl(article, times);
        }

        private void begin(String name) {
            if (name.equals("TEXT")) {
                inText = true;
            } else if (name.equals("TIMEX3")) {
                start = text.length();
                type = attribute("type");
                value = attribute("value");
                if (attribute("functionInDocument").equals("CREATION_TIME")) {
                    created = value;
                }
            }
        }

        private void end(String name) {
            if (name.equals("TEXT")) {
                inText = false;
            } else if (name.equals("TIMEX3") && inText && start < text.length()) {
                times.add(new MarkedTime(new CharSpan(start, text.length()), type, value));
            }
        }

        private String attribute(String name) {
            String found = xml.getAttributeValue(null, name);
            return found == null ? "" : found.strip();
        }
    }
}
