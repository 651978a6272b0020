package laut.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a page is written. */
enum PageKind {
    HTML,
    TEXT;

    private static final int SNIFFED = 1 << 16;
    private static final Pattern DOCUMENT_START =
            Pattern.compile("<(?:!doctype\\s{1,9}html|html|head|body)\\b");
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|div|h[1-6]|span|article|section|br|a|li|ul|td)(?:\\s|/?>)");
    private static final int TAGS_OF_MARKUP = 3;

    /**
     * Tells by what the page says it is, then by its name, then by its first characters. A name can
     * lie (a page's source saved as .txt), a Content-Type header is believed.
     *
     * @param text the decoded page
     */
    static PageKind of(RawPage page, String text) {
        @Nullable PageKind said = byContentType(page.contentType());
        if (said != null) {
            return said;
        }
        String start = text.substring(0, Math.min(text.length(), SNIFFED)).toLowerCase(Locale.ROOT);
        int first = firstTag(start);
        if (DOCUMENT_START.matcher(start).region(first, start.length()).lookingAt()) {
            return HTML;
        }
        String name = name(page.source());
        if (name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md")) {
            return TEXT;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return start.indexOf('<') >= 0 ? HTML : TEXT;
        }
        return TAG.matcher(start).results().limit(TAGS_OF_MARKUP).count() == TAGS_OF_MARKUP
                ? HTML
                : TEXT;
    }

    /** Where the first tag can stand: after space, comments and processing instructions. */
    private static int firstTag(String start) {
        int at = 0;
        while (at < start.length()) {
            String end =
                    start.startsWith("<!--", at) ? "-->" : start.startsWith("<?", at) ? ">" : "";
            if (end.isEmpty() && !Character.isWhitespace(start.charAt(at))) {
                return at;
            }
            int closed = end.isEmpty() ? at : start.indexOf(end, at);
            if (closed < 0) {
                return start.length();
            }
            at = closed + Math.max(1, end.length());
        }
        return at;
    }

    private static @Nullable PageKind byContentType(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> HTML;
            case "text/plain" -> TEXT;
            default -> null;
        };
    }

    private static String name(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }
}
