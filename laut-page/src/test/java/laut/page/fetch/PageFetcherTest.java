package laut.page.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import laut.page.RawPage;
import laut.page.failure.PageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine that behaves well and badly. */
@Timeout(30)
class PageFetcherTest {
    private static final FetchPolicy POLICY =
            new FetchPolicy(
                    true,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    1 << 20,
                    10,
                    Duration.ZERO,
                    Duration.ofSeconds(60),
                    "Laut/0.1 (test)");
    private static final String PAGE = "<!doctype html><p>Für wen?</p>";

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private String robots = "";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void fetchesAPage() throws Exception {
        RawPage page = fetch("/page");
        assertThat(new String(page.content(), UTF_8)).isEqualTo(PAGE);
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.source()).isEqualTo(url("/page"));
        assertThat(page.address()).hasToString(url("/page"));
        assertThat(asked).containsExactly("/robots.txt Laut/0.1 (test)", "/page Laut/0.1 (test)");
    }

    @Test
    void asksForRobotsTxtOnceAndObeysIt() throws Exception {
        robots = "User-agent: laut\nDisallow: /intern\n\nUser-agent: *\nDisallow: /\n";
        try (PageFetcher fetcher = new PageFetcher(POLICY)) {
            fetcher.fetch(url("/page"));
            assertThatThrownBy(() -> fetcher.fetch(url("/intern/page")))
                    .isInstanceOf(PageException.class)
                    .hasMessageStartingWith(url("/intern/page"))
                    .hasMessageContaining("robots.txt of 127.0.0.1 does not allow it");
            assertThatThrownBy(() -> fetcher.fetch(url("/to?/intern/page")))
                    .hasMessageContaining("robots.txt");
        }
        assertThat(asked.stream().filter(a -> a.startsWith("/robots"))).hasSize(1);
        assertThat(asked.stream().filter(a -> a.startsWith("/intern"))).isEmpty();
    }

    @Test
    void keepsTheDelayAHostAsksFor() throws Exception {
        robots = "User-agent: *\nCrawl-delay: 1\n";
        long start = System.nanoTime();
        try (PageFetcher fetcher = new PageFetcher(POLICY)) {
            fetcher.fetch(url("/page"));
            fetcher.fetch(url("/page"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(990));
        robots = "User-agent: *\nCrawl-delay: 100\n";
        assertRefused("/page", "asks for 100 s between two pages");
    }

    @Test
    void aFailingRobotsTxtForbids() {
        robots = "503";
        assertRefused("/page", "robots.txt");
    }

    @Test
    void followsRedirectsAndTellsTheLastAddress() throws Exception {
        assertThat(fetch("/to?/to?/page").address()).hasToString(url("/page"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/loop | leads from page to page, more than 10 times",
                "/to?ftp://example.org/x | leads on to what is no http or https address",
                "/to?file:///etc/passwd | leads on to what is no http or https address",
                "/nowhere | leads on to another page without saying which",
                "/hang | no answer within 2 s",
                "/drip | no answer within 2 s",
                "/endless | sends more than 1 MiB",
                "/bomb | sends more than 1 MiB",
                "/short | the connection broke off",
                "/headers | the connection broke off",
                "/pdf | is neither HTML nor plain text but application/pdf",
                "/status?403 | HTTP 403, the server refuses access",
                "/status?404 | HTTP 404, there is no such page",
                "/status?429 | HTTP 429, too many requests; try again after 120 s",
                "/status?500 | HTTP 500, the server has a problem",
            })
    void saysWhyAPageCannotBeHad(String path, String reason) {
        assertRefused(path, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest",
                "http://192.168.1.1/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://[64:ff9b::a00:1]/"
            })
    void visitsNoPrivateAddress(String address) {
        try (PageFetcher fetcher = new PageFetcher(FetchPolicy.standard())) {
            assertThatThrownBy(() -> fetcher.fetch(address))
                    .isInstanceOf(PageException.class)
                    .hasMessageStartingWith(address)
                    .hasMessageContaining("not an address of the public internet")
                    .hasMessageContaining("--allow-private");
        }
    }

    @Test
    void checksTheAddressAgainAtARedirect() throws Exception {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        try (PageFetcher fetcher = new PageFetcher(POLICY.withAllowPrivate(false), here::equals)) {
            fetcher.fetch(url("/page"));
            String elsewhere = url("/page").replace("127.0.0.1", "127.0.0.2");
            assertThatThrownBy(() -> fetcher.fetch(url("/to?" + elsewhere)))
                    .isInstanceOf(PageException.class)
                    .hasMessageContaining("127.0.0.2 is not an address of the public internet");
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        try (PageFetcher fetcher = new PageFetcher(POLICY)) {
            for (String address :
                    List.of("ftp://example.org/", "http://", "http://user:pw@127.0.0.1/", "x")) {
                assertThatThrownBy(() -> fetcher.fetch(address))
                        .isInstanceOf(PageException.class)
                        .hasMessage(address + ": is no http or https address");
            }
            assertThatThrownBy(() -> fetcher.fetch("http://no-such-host.invalid/"))
                    .hasMessageContaining("the host is not known");
            server.stop(0);
            assertThatThrownBy(() -> fetcher.fetch(url("/page")))
                    .hasMessageContaining("no connection");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        switch (path) {
            case "/robots.txt" -> {
                if (robots.equals("503")) {
                    send(exchange, 503, new byte[0]);
                } else {
                    send(exchange, robots.isEmpty() ? 404 : 200, robots.getBytes(UTF_8));
                }
            }
            case "/to" -> redirect(exchange, query);
            case "/loop" -> redirect(exchange, "/loop");
            case "/nowhere" -> send(exchange, 302, new byte[0]);
            case "/hang" -> await();
            case "/drip" -> flood(exchange, new byte[1], 100);
            case "/endless" -> flood(exchange, new byte[10_000], 0);
            case "/bomb" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, gzip(new byte[20 << 20]));
            }
            case "/short" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(PAGE.getBytes(UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "/headers" -> {
                for (int i = 0; i < 300; i++) {
                    exchange.getResponseHeaders().set("X-" + i, "x");
                }
                send(exchange, 200, PAGE.getBytes(UTF_8));
            }
            case "/pdf" -> {
                exchange.getResponseHeaders().set("Content-Type", "application/pdf");
                send(exchange, 200, "%PDF".getBytes(UTF_8));
            }
            case "/status" -> {
                exchange.getResponseHeaders().set("Retry-After", "120");
                send(exchange, Integer.parseInt(query), PAGE.getBytes(UTF_8));
            }
            default -> send(exchange, 200, PAGE.getBytes(UTF_8));
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        send(exchange, 302, new byte[0]);
    }

    private void flood(HttpExchange exchange, byte[] chunk, long pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (over.getCount() > 0) {
                out.write(chunk);
                out.flush();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private RawPage fetch(String path) throws PageException {
        try (PageFetcher fetcher = new PageFetcher(POLICY)) {
            return fetcher.fetch(url(path));
        }
    }

    private void assertRefused(String path, String reason) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith(url(path))
                .hasMessageContaining(reason);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
