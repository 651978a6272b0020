package laut.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses given on the command line, from a server on this machine. */
@Timeout(60)
class WebPagesTest {
    private static final String PAGE =
            "<html lang=de><title>Rat vertagt den Bau</title><article><h1>Rat vertagt den Bau</h1>"
                    + "<p>Der Gemeinderat von Wangen hat den Bau der Brücke am Montag vertagt.</p>"
                    + "<p>Das werde teuer, sagte die Bürgermeisterin nach der Sitzung.</p></article>";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Shell shell = new Shell();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void aPageIsReadFromItsAddress() {
        assertThat(shell.run("page", "--allow-private", "--format", "json", at("/artikel")))
                .isZero();

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines()).hasSize(1);
        assertThat(shell.out()).contains("Rat vertagt den Bau", "Brücke", at("/artikel"));
        assertThat(asked).containsExactly("/robots.txt", "/artikel");
    }

    @Test
    void aRedirectLeadsToThePage() {
        assertThat(shell.run("page", "--allow-private", at("/umgezogen"))).isZero();

        assertThat(shell.out()).contains("Rat vertagt den Bau", at("/artikel"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 127.0.0.1 is not an address of the public internet",
        "de, 127.0.0.1 ist keine Adresse des öffentlichen Internets"
    })
    void aPrivateAddressIsNotVisitedUnlessAllowed(String language, String reason) {
        assertThat(shell.run("page", "--lang", language, at("/artikel"))).isEqualTo(1);

        assertThat(shell.err())
                .startsWith("laut: " + at("/artikel") + ": " + reason)
                .contains("--allow-private");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nicht-da, 404",
        "/kaputt, 500",
        "/im-kreis, more than 10 times",
        "/zur-datei, no http or https address",
        "/bild, image/png",
        "/ohne-artikel, no article",
        "/ohne-ende, more than 64 MiB"
    })
    void whatIsNoPageIsToldInOneLine(String path, String reason) {
        assertThat(shell.run("page", "--allow-private", at(path))).isEqualTo(1);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines())
                .singleElement()
                .asString()
                .startsWith("laut: " + at(path) + ": ")
                .contains(reason)
                .doesNotContain("Exception");
    }

    @Test
    void aBadAddressDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("seite.html"), PAGE);

        assertThat(shell.run("page", "--allow-private", at("/nicht-da"), file.toString()))
                .isEqualTo(1);

        assertThat(shell.out()).contains("Rat vertagt den Bau");
        assertThat(shell.err()).contains("404", "1 of 2");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/artikel" -> send(exchange, 200, "text/html; charset=utf-8", PAGE);
            case "/umgezogen" -> redirect(exchange, "/artikel");
            case "/im-kreis" -> redirect(exchange, "/im-kreis");
            case "/zur-datei" -> redirect(exchange, "file:///etc/hostname");
            case "/bild" -> send(exchange, 200, "image/png", "\u0089PNG");
            case "/ohne-artikel" -> send(exchange, 200, "text/html", "<nav>Start</nav>");
            case "/ohne-ende" -> flood(exchange);
            case "/kaputt" -> send(exchange, 500, "text/plain", "");
            default -> send(exchange, 404, "text/plain", "");
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        send(exchange, 302, "text/plain", "");
    }

    /** Until the reader hangs up. */
    private static void flood(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = "<p>Der Minister schwieg. ".repeat(4_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(chunk);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
