package laut.page.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laut.page.html.meta.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into its pieces of text, in order; what never holds article text is passed over.
 */
final class PieceCutter implements NodeFilter {

    private static final int MOST_PIECES = 40_000;
    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "canvas",
                    "iframe",
                    "object",
                    "embed",
                    "video",
                    "audio",
                    "select",
                    "textarea",
                    "button",
                    "nav",
                    "dialog",
                    "map",
                    "math",
                    "option",
                    "datalist",
                    "progress",
                    "meter",
                    "menu");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Element owner;
    private boolean space;
    private int breaks;
    private int start;
    private int end;
    private int linked;
    private int bold;
    private int links;
    private int bolds;

    private PieceCutter() {}

    static List<Piece> cut(Document page) {
        PieceCutter cutter = new PieceCutter();
        page.body().filter(cutter);
        cutter.flush();
        return cutter.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (pieces.size() >= MOST_PIECES) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (NEVER_TEXT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaksText(element)) {
                flush();
            } else if (element.normalName().equals("a")) {
                links--;
            } else if (BOLD.contains(element.normalName())) {
                bolds--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
        } else if (breaksText(element)) {
            flush();
        } else if (name.equals("a")) {
            links++;
        } else if (BOLD.contains(name)) {
            bolds++;
        }
    }

    private static boolean breaksText(Element element) {
        // Custom elements, with their hyphen, are laid out as blocks more often than not.
        return (element.isBlock() && !element.normalName().equals("br"))
                || element.normalName().indexOf('-') > 0;
    }

    private void append(TextNode text) {
        String raw = text.getWholeText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Words.isBlank(c)) {
                space = true;
            } else if (!Words.isInvisible(c)) {
                add(c, text);
            }
        }
    }

    private void add(char c, TextNode from) {
        if (breaks > 1) {
            flush();
        }
        if (words.isEmpty()) {
            owner = blockAround(from);
            start = Math.max(0, from.sourceRange().startPos() + leadingBlanks(from));
            breaks = 0;
        } else if (breaks == 1 || space) {
            words.append(breaks == 1 ? '\n' : ' ');
        }
        breaks = 0;
        space = false;
        words.append(c);
        linked += links > 0 ? 1 : 0;
        bold += bolds > 0 ? 1 : 0;
        end = from.sourceRange().endPos();
    }

    private static int leadingBlanks(TextNode node) {
        String raw = node.getWholeText();
        int blanks = 0;
        while (blanks < raw.length() && Words.isBlank(raw.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    private static Element blockAround(TextNode node) {
        Element around = (Element) node.parentNode();
        while (around != null && !breaksText(around) && around.parent() != null) {
            around = around.parent();
        }
        if (around == null) {
            throw new IllegalStateException("text outside of any element");
        }
        return around;
    }

    private void flush() {
        Element under = owner;
        if (under != null && !words.isEmpty()) {
            String text = words.toString();
            int blanks = (int) text.chars().filter(c -> c == ' ' || c == '\n').count();
            int scale = text.length() - blanks;
            pieces.add(
                    new Piece(
                            under,
                            text,
                            start,
                            Math.max(start, end),
                            share(linked, text.length(), scale),
                            share(bold, text.length(), scale),
                            pieces.size()));
        }
        words.setLength(0);
        owner = null;
        space = false;
        breaks = 0;
        linked = 0;
        bold = 0;
    }

    /** Counts exclude blanks; scaled up, they compare with lengths that include them. */
    private static int share(int counted, int length, int scale) {
        return scale == 0
                ? 0
                : Math.min(length, (int) Math.round((double) counted * length / scale));
    }
}
