package laut.model.article;

/** What part a block plays in the article. */
public enum BlockKind {
    /** A subhead. */
    HEADING,
    PARAGRAPH,
    /** A picture's caption, its credit included. */
    CAPTION,
    /** An entry of a live ticker, with a time of its own. */
    ENTRY,
    /** A turn of the paper in an interview. */
    QUESTION,
    /** A turn of the person interviewed. */
    ANSWER,
    /** A pull quote or a quotation set off as a block. */
    QUOTE,
    /** A list item. */
    LIST;

    /** The word used in JSON and documents. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
