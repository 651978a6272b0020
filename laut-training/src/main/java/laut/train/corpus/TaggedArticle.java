package laut.train.corpus;

import java.util.List;
import java.util.Map;
import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * An {@code article} element as it stands in the file, before anything is made of it.
 *
 * @param file the file's name, for messages
 * @param line the line the element starts in
 * @param attributes its attributes
 * @param blocks title, teaser, h and p, in order of the file
 * @param records the children of {@code records}
 */
record TaggedArticle(
        String file,
        int line,
        Map<String, String> attributes,
        List<TaggedBlock> blocks,
        List<Element> records) {

    /** The id, or a description of the place where none is given. */
    String id() {
        return attributes.getOrDefault("id", "article in line " + line);
    }

    /**
     * A block of text with the tags in it.
     *
     * @param name title, teaser, h or p
     * @param text its characters, white space at its ends removed
     * @param tags in order of their start tags
     */
    record TaggedBlock(String name, String text, List<Tag> tags) {}

    /**
     * An element inside a block.
     *
     * @param element name and attributes
     * @param span the characters it holds, counted in its block
     * @param inside number of the statement whose q is the innermost around it, or null
     */
    record Tag(Element element, CharSpan span, @Nullable String inside) {}

    /** An element's name and attributes. */
    record Element(String name, Map<String, String> attributes) {

        /** The attribute's value; empty if it is missing. */
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** The numbers in {@code n}, as written; none if there is no such attribute. */
        List<String> numbers() {
            String n = get("n").strip();
            return n.isEmpty() ? List.of() : List.of(n.split("\\s+"));
        }
    }
}
