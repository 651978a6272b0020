package laut.page.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered to one request.
 *
 * @param body empty unless the status is one of success
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
        int status,
        @Nullable String location,
        @Nullable String contentType,
        @Nullable String retryAfter,
        byte[] body) {

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the body is written in something a page reader can read. */
    boolean isReadable() {
        if (contentType == null || contentType.isBlank()) {
            return true;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml", "text/plain" -> true;
            default -> false;
        };
    }

    /** What a status of failure means, and what to do. */
    String complaint() {
        String reason =
                switch (status) {
                    case 401, 402, 403 ->
                            "the server refuses access; save the page from a browser and give the"
                                    + " file";
                    case 404, 410 -> "there is no such page; check the address";
                    case 429 -> "too many requests; try again " + whenToRetry();
                    case 451 -> "not available for legal reasons";
                    default ->
                            status >= 500
                                    ? "the server has a problem; try again " + whenToRetry()
                                    : "the server does not give the page";
                };
        return "HTTP " + status + ", " + reason;
    }

    private String whenToRetry() {
        if (retryAfter == null || retryAfter.length() > 40) {
            return "later";
        }
        boolean seconds = retryAfter.chars().allMatch(c -> c >= '0' && c <= '9');
        String safe = retryAfter.replaceAll("[^\\w ,:+-]", "");
        return seconds ? "in " + safe + " s" : "after " + safe;
    }
}
