package laut.page.fetch;

import java.time.Duration;
import java.util.Objects;
import laut.page.PageLimits;

/**
 * How pages may be fetched.
 *
 * @param allowPrivate whether addresses that are not on the public internet may be visited
 * @param timeout longest time for one page, redirects included
 * @param connectTimeout longest time for a connection to stand
 * @param maxBytes largest page, unpacked
 * @param maxRedirects most redirects followed for one page
 * @param delay shortest time between two pages of a host that asks for none itself
 * @param longestDelay longest time a host may ask for between two pages; one that asks for more is
 *     not visited
 * @param userAgent name given to servers; the part before the slash is looked for in robots.txt
 */
public record FetchPolicy(
        boolean allowPrivate,
        Duration timeout,
        Duration connectTimeout,
        int maxBytes,
        int maxRedirects,
        Duration delay,
        Duration longestDelay,
        String userAgent) {

    /**
     * @throws IllegalArgumentException if a limit is not positive or the user agent is blank
     */
    public FetchPolicy {
        requirePositive(timeout, "timeout");
        requirePositive(connectTimeout, "connect timeout");
        Objects.requireNonNull(delay);
        Objects.requireNonNull(longestDelay);
        if (maxBytes <= 0 || maxRedirects < 0) {
            throw new IllegalArgumentException(
                    "limits out of range: " + maxBytes + " bytes, " + maxRedirects + " redirects");
        }
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("blank user agent");
        }
    }

    /** Public addresses only, half a minute, and the size any page may have. */
    public static FetchPolicy standard() {
        return new FetchPolicy(
                false,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                PageLimits.PAGE_BYTES,
                10,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                "Laut/0.1 (fetches only news pages a person asked for)");
    }

    /** The same policy, private addresses allowed or not. */
    public FetchPolicy withAllowPrivate(boolean allowed) {
        return new FetchPolicy(
                allowed,
                timeout,
                connectTimeout,
                maxBytes,
                maxRedirects,
                delay,
                longestDelay,
                userAgent);
    }

    /** The name robots.txt knows the reader by. */
    String robotName() {
        int slash = userAgent.indexOf('/');
        return slash < 0 ? userAgent : userAgent.substring(0, slash);
    }

    private static void requirePositive(Duration duration, String name) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(name + " is not positive: " + duration);
        }
    }
}
