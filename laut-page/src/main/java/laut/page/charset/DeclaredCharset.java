package laut.page.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset a page says it is written in. Names mean what the WHATWG Encoding Standard says they
 * mean on the web: ISO-8859-1 and ASCII are windows-1252, ISO-8859-9 is windows-1254.
 */
final class DeclaredCharset {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int PRESCAN = 4096;
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.+-]{1,40})");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern META =
            Pattern.compile("<meta\\b([^>]{0,500})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^\\s{0,99}<\\?xml[^>]{0,200}encoding\\s?=\\s?[\"']([\\w:.+-]{1,40})");

    private DeclaredCharset() {}

    /** The charset of a Content-Type header. */
    static Optional<Charset> inHeader(@Nullable String contentType) {
        return contentType == null
                ? Optional.empty()
                : first(PARAMETER, contentType.toLowerCase(Locale.ROOT));
    }

    /** The charset in the first 4096 bytes of markup, comments left out. */
    static Optional<Charset> inMarkup(byte[] content) {
        int length = Math.min(content.length, PRESCAN);
        String head = new String(content, 0, length, ISO_8859_1);
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
        while (meta.find()) {
            Optional<Charset> charset = first(PARAMETER, meta.group(1).toLowerCase(Locale.ROOT));
            if (charset.isPresent()) {
                // Markup whose ASCII could be read is not UTF-16, whatever it says.
                return charset.map(c -> c.name().startsWith("UTF-16") ? UTF_8 : c);
            }
        }
        return first(XML, head);
    }

    private static Optional<Charset> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(ISO_8859_1) || charset.equals(US_ASCII)) {
                return Optional.of(WINDOWS_1252);
            }
            return Optional.of(
                    charset.name().equals("ISO-8859-9")
                            ? Charset.forName("windows-1254")
                            : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
