package laut.app.html;

import laut.app.view.Outline;
import laut.model.text.CharSpan;

/**
 * A stretch of the article that plays a part in a statement.
 *
 * @param span where it stands in the article's text
 * @param part what it is to the statement
 * @param entry the statement at its place in the outline
 */
record Mark(CharSpan span, Part part, Outline.Entry entry) {

    /** What a marked stretch is to its statement. */
    enum Part {
        QUOTE,
        SPEAKER,
        CUE
    }

    int n() {
        return entry.statement().n();
    }
}
