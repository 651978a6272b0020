package laut.page.fetch;

import crawlercommons.robots.SimpleRobotRules;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import laut.page.PageException;
import laut.page.RawPage;
import laut.page.fetch.CheckedDns.ForbiddenAddressException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/**
 * Fetches pages from the web as a guest should: asks robots.txt first, keeps the time between two
 * pages of a host, says its name. Redirects are followed one by one, each checked like the first
 * address. Thread-safe; close it when done.
 */
public final class PageFetcher implements AutoCloseable {
    private static final int MEBIBYTE = 1 << 20;

    private final FetchPolicy policy;
    private final Exchange exchange;
    private final Robots robots;
    private final Pace pace = new Pace();

    public PageFetcher(FetchPolicy policy) {
        this(policy, policy.allowPrivate() ? address -> true : PublicAddresses::contains);
    }

    PageFetcher(FetchPolicy policy, Predicate<InetAddress> allowed) {
        this.policy = policy;
        this.exchange = new Exchange(policy, allowed);
        this.robots = new Robots(exchange, policy.robotName());
    }

    /**
     * Fetches a page.
     *
     * @param address an http or https address
     * @throws PageException if it cannot or must not be fetched; the message names the address
     */
    public RawPage fetch(String address) throws PageException {
        URI at =
                WebAddress.parse(address)
                        .orElseThrow(() -> failure(address, "is no http or https address"));
        try {
            return fetch(address, at);
        } catch (TimeoutException | SocketTimeoutException e) {
            throw failure(
                    address,
                    "no answer within " + policy.timeout().toSeconds() + " s; try again later");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(address, "interrupted");
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            throw failure(address, reason(e));
        }
    }

    private RawPage fetch(String source, URI first)
            throws IOException, TimeoutException, InterruptedException {
        Deadline deadline = Deadline.in(policy.timeout());
        URI at = first;
        for (int redirects = 0; redirects <= policy.maxRedirects(); redirects++) {
            Duration delay = allowedDelay(source, at, deadline);
            if (redirects == 0) {
                pace.await(at.getHost(), delay);
                deadline = Deadline.in(policy.timeout());
            }
            Answer answer = exchange.get(at, deadline, policy.maxBytes());
            if (!answer.isRedirect()) {
                return page(source, at, answer);
            }
            at = next(source, at, answer);
        }
        throw failure(
                source, "leads from page to page, more than " + policy.maxRedirects() + " times");
    }

    private Duration allowedDelay(String source, URI at, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        SimpleRobotRules rules = robots.of(at, deadline);
        if (!rules.isAllowed(at.toString())) {
            throw failure(
                    source,
                    "robots.txt of "
                            + at.getHost()
                            + " does not allow it; save the page from a browser and give the file");
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        if (asked.compareTo(policy.longestDelay()) > 0) {
            throw failure(
                    source,
                    at.getHost()
                            + " asks for "
                            + asked.toSeconds()
                            + " s between two pages; save the page from a browser and give the"
                            + " file");
        }
        return asked.compareTo(policy.delay()) > 0 ? asked : policy.delay();
    }

    private static URI next(String source, URI at, Answer answer) throws PageException {
        String location = answer.location();
        if (location == null) {
            throw failure(source, "leads on to another page without saying which");
        }
        return WebAddress.redirect(at, location)
                .orElseThrow(() -> failure(source, "leads on to what is no http or https address"));
    }

    private static RawPage page(String source, URI at, Answer answer) throws PageException {
        if (!answer.isSuccess()) {
            throw failure(source, answer.complaint());
        }
        if (!answer.isReadable()) {
            throw failure(
                    source,
                    "is neither HTML nor plain text but " + printable(answer.contentType()));
        }
        return new RawPage(source, at, answer.body(), answer.contentType());
    }

    private String reason(IOException e) {
        return switch (e) {
            case ForbiddenAddressException forbidden -> forbidden.complaint();
            case UnknownHostException unknown -> "the host is not known; check the address";
            case Exchange.TooLargeException large ->
                    "sends more than " + policy.maxBytes() / MEBIBYTE + " MiB; not a news page";
            case ConnectTimeoutException late ->
                    "no connection within " + policy.connectTimeout().toSeconds() + " s";
            case ConnectException refused -> "no connection; check the address";
            case SSLException untrusted -> "no secure connection: " + printable(e.getMessage());
            default -> "the connection broke off: " + printable(e.getMessage());
        };
    }

    /** Words of a stranger, made fit for a message. */
    private static String printable(@org.jspecify.annotations.Nullable String words) {
        if (words == null) {
            return "no reason given";
        }
        String safe = words.replaceAll("\\p{C}", " ");
        return safe.length() > 120 ? safe.substring(0, 120) + "…" : safe;
    }

    private static PageException failure(String address, String reason) {
        return new PageException(address + ": " + reason);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
