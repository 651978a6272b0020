package laut.page.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses as people write them and servers send them: with umlauts, spaces and stray signs
 * that {@link URI} refuses. Names of hosts become ASCII (IDNA), other characters percent-encoded;
 * the fragment is left out.
 */
public final class WebAddress {
    private static final int LONGEST = 8192;
    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=";

    private WebAddress() {}

    /** Whether the user means a web address by this, right or wrong. */
    public static boolean looksLike(String input) {
        return input.regionMatches(true, 0, "http://", 0, "http://".length())
                || input.regionMatches(true, 0, "https://", 0, "https://".length());
    }

    /** The address, or empty if it is none of http or https or gives a user's name. */
    public static Optional<URI> parse(String input) {
        Matcher whole = ADDRESS.matcher(input.strip());
        if (input.length() > LONGEST || !whole.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(whole.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String port = authority.group(2);
        String path = whole.group(3).startsWith("/") ? whole.group(3) : "/" + whole.group(3);
        try {
            return Optional.of(
                    new URI(
                            whole.group(1).toLowerCase(Locale.ROOT)
                                    + "://"
                                    + asciiHost(authority.group(1))
                                    + (port == null || port.isEmpty() ? "" : ":" + port)
                                    + encoded(path)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address a redirect from {@code base} leads to, or empty if that is no web address. */
    static Optional<URI> redirect(URI base, String location) {
        if (location.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(base.resolve(encoded(location.strip())).toString());
        } catch (IllegalArgumentException e) {
            return parse(location);
        }
    }

    private static String asciiHost(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            if (plain || c == '%') {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
