package laut.page.fetch;

import crawlercommons.robots.SimpleRobotRules;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import laut.page.RawPage;
import laut.page.failure.Complaint;
import laut.page.failure.PageException;
import laut.page.failure.Reason;
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
                        .orElseThrow(() -> new PageException(address, Reason.NO_ADDRESS.with()));
        try {
            return fetch(address, at);
        } catch (TimeoutException | SocketTimeoutException e) {
            throw new PageException(
                    address, Reason.NO_ANSWER.with(policy.timeout().toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PageException(address, Reason.INTERRUPTED.with(), e);
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            throw new PageException(address, complaint(e), e);
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
        throw new PageException(source, Reason.REDIRECTED_TOO_OFTEN.with(policy.maxRedirects()));
    }

    private Duration allowedDelay(String source, URI at, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        SimpleRobotRules rules = robots.of(at, deadline);
        if (!rules.isAllowed(at.toString())) {
            throw new PageException(source, Reason.ROBOTS.with(at.getHost()));
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        if (asked.compareTo(policy.longestDelay()) > 0) {
            throw new PageException(
                    source, Reason.LONG_DELAY.with(at.getHost(), asked.toSeconds()));
        }
        return asked.compareTo(policy.delay()) > 0 ? asked : policy.delay();
    }

    private static URI next(String source, URI at, Answer answer) throws PageException {
        String location = answer.location();
        if (location == null) {
            throw new PageException(source, Reason.REDIRECTED_NOWHERE.with());
        }
        return WebAddress.redirect(at, location)
                .orElseThrow(() -> new PageException(source, Reason.REDIRECTED_OFF_THE_WEB.with()));
    }

    private static RawPage page(String source, URI at, Answer answer) throws PageException {
        if (!answer.isSuccess()) {
            throw new PageException(source, answer.complaint());
        }
        if (!answer.isReadable()) {
            String type = Objects.requireNonNull(answer.contentType());
            throw new PageException(source, Reason.WRONG_TYPE.with(printable(type)));
        }
        return new RawPage(source, at, answer.body(), answer.contentType());
    }

    private Complaint complaint(IOException e) {
        return switch (e) {
            case ForbiddenAddressException forbidden -> forbidden.complaint();
            case UnknownHostException unknown -> Reason.UNKNOWN_HOST.with();
            case Exchange.TooLargeException large ->
                    Reason.ENDLESS.with(policy.maxBytes() / MEBIBYTE);
            case ConnectTimeoutException late ->
                    Reason.NO_CONNECTION_IN_TIME.with(policy.connectTimeout().toSeconds());
            case ConnectException refused -> Reason.NO_CONNECTION.with();
            case SSLException untrusted -> Reason.NO_SECURE_CONNECTION.with(said(untrusted));
            default -> Reason.BROKEN_OFF.with(said(e));
        };
    }

    private static String said(IOException e) {
        return printable(Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    }

    /** Words of a stranger, made fit for a message. */
    private static String printable(String words) {
        String safe = words.replaceAll("\\p{C}", " ");
        return safe.length() > 120 ? safe.substring(0, 120) + "…" : safe;
    }

    @Override
    public void close() {
        exchange.close();
    }
}
