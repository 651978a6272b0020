package laut.page.text;

/** What a unit of a pasted page is. */
enum Role {
    TITLE,
    TEASER,
    HEADING,
    PARAGRAPH,
    CAPTION,
    LIST,
    /** Who wrote it: kept as data, not as text. */
    BYLINE,
    /** When it was published or changed: kept as data, not as text. */
    DATE,
    /** Not part of the article. */
    FURNITURE
}
