package laut.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's one style sheet. The content security policy allows it by its hash, so that no style a
 * page might smuggle in is obeyed.
 *
 * @param css its text
 */
record StyleSheet(String css) {
    private static final String FILE = "style.css";

    /** Beyond it statements no longer light up together; the page stays small. */
    private static final int MOST_RULES = 400;

    /** With rules that light up every part of a statement when one is pointed at. */
    static StyleSheet forStatements(int highest) {
        StringBuilder css = new StringBuilder(file());
        for (int n = 1; n <= Math.min(highest, MOST_RULES); n++) {
            css.append("article:has(.s%1$d:hover) .s%1$d{--lit:var(--light)}\n".formatted(n));
        }
        return new StyleSheet(css.toString());
    }

    /** The source expression of CSP level 3 for exactly this text. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String file() {
        try (InputStream in =
                Objects.requireNonNull(StyleSheet.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
