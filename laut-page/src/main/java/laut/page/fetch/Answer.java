package laut.page.fetch;

import java.util.Locale;
import laut.page.failure.Complaint;
import laut.page.failure.Reason;
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
    Complaint complaint() {
        return switch (status) {
            case 401, 402, 403 -> Reason.REFUSED.with(status);
            case 404, 410 -> Reason.NO_SUCH_PAGE.with(status);
            case 429 -> comeBack(Reason.TOO_MANY_REQUESTS, Reason.TOO_MANY_REQUESTS_UNTIL);
            case 451 -> Reason.LEGALLY_BARRED.with(status);
            default ->
                    status >= 500
                            ? comeBack(Reason.SERVER_PROBLEM, Reason.SERVER_PROBLEM_UNTIL)
                            : Reason.NOT_GIVEN.with(status);
        };
    }

    private Complaint comeBack(Reason later, Reason until) {
        String when = retryAfter == null ? "" : retryAfter.replaceAll("[^\\w ,:+-]", "").strip();
        if (when.isEmpty() || when.length() > 40) {
            return later.with(status);
        }
        boolean seconds = when.chars().allMatch(c -> c >= '0' && c <= '9');
        return until.with(status, seconds ? when + " s" : when);
    }
}
