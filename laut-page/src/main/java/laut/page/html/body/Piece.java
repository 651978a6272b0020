package laut.page.html.body;

import laut.page.html.meta.Words;
import org.jsoup.nodes.Element;

/**
 * A run of text that stands under one block element, uninterrupted by another.
 *
 * @param owner the innermost block element around it
 * @param lines the words, clean; a single line break of the page is kept as {@code \n}
 * @param start where it starts in the decoded HTML
 * @param end where it ends there
 * @param linked how many of its characters are links
 * @param bold how many of its characters are bold
 * @param index its position among the pieces of the page
 */
record Piece(Element owner, String lines, int start, int end, int linked, int bold, int index) {

    private static final int SENTENCE_LENGTH = 80;
    private static final String CLOSING = ".!?…:“”\"»«’)";

    /** The words on one line. */
    String text() {
        return Words.clean(lines);
    }

    int length() {
        return lines.length();
    }

    String tag() {
        return owner.normalName();
    }

    boolean isHeading() {
        return tag().length() == 2 && tag().charAt(0) == 'h' && Character.isDigit(tag().charAt(1));
    }

    double linkDensity() {
        return (double) linked / length();
    }

    boolean isBold() {
        return bold >= .9 * length();
    }

    boolean endsLikeSentence() {
        return CLOSING.indexOf(lines.charAt(lines.length() - 1)) >= 0;
    }

    /**
     * How many characters of running text it counts for: none if it is short, linked or a title.
     */
    int prose() {
        boolean sentence =
                length() >= SENTENCE_LENGTH
                        || (length() >= SENTENCE_LENGTH / 2 && endsLikeSentence());
        return sentence && linkDensity() < .5 && !isHeading() ? length() - linked : 0;
    }

    /** What pieces of the same role on a page have in common: tag and classes. */
    String signature() {
        Element parent = owner.parent();
        String own = tag() + "." + owner.className();
        return owner.className().isEmpty() && parent != null
                ? parent.normalName() + "." + parent.className() + ">" + own
                : own;
    }
}
