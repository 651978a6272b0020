package laut.page.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, within limits of time and size. Follows no redirect, keeps no cookie,
 * tries nothing twice and uses no proxy: a proxy would resolve names out of our sight. Thread-safe.
 */
final class Exchange implements AutoCloseable {
    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;

    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Exchange(FetchPolicy policy, Predicate<InetAddress> allowed) {
        this.client = client(policy, allowed);
    }

    private static CloseableHttpClient client(FetchPolicy policy, Predicate<InetAddress> allowed) {
        Timeout timeout = Timeout.of(policy.timeout());
        ConnectionConfig connection =
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(policy.connectTimeout()))
                        .setSocketTimeout(timeout)
                        .build();
        Http1Config headers =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(new CheckedDns(allowed))
                                .setDefaultConnectionConfig(connection)
                                .setConnectionFactory(
                                        ManagedHttpClientConnectionFactory.builder()
                                                .http1Config(headers)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(timeout)
                                .setConnectionRequestTimeout(timeout)
                                .build())
                .setUserAgent(policy.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * Gets an address.
     *
     * @param maxBytes largest body, unpacked
     * @throws TimeoutException if the answer is not there in time
     * @throws TooLargeException if the body is larger
     */
    Answer get(URI address, Deadline deadline, int maxBytes)
            throws IOException, TimeoutException, InterruptedException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9");
        request.setHeader("Accept-Language", "de, *;q=0.5");
        Future<Answer> answer = threads.submit(() -> answer(request, maxBytes));
        try {
            return answer.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } finally {
            request.cancel();
        }
    }

    private Answer answer(HttpGet request, int maxBytes) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            int status = response.getCode();
            HttpEntity entity = response.getEntity();
            // What an error page says is not wanted, and may be endless.
            boolean wanted = status >= 200 && status < 300 && entity != null;
            return new Answer(
                    status,
                    header(response, "Location"),
                    header(response, "Content-Type"),
                    header(response, "Retry-After"),
                    wanted ? read(entity, maxBytes) : new byte[0]);
        } finally {
            leave(request, response);
        }
    }

    /** Cancelled first: closing alone would read to the end what may have none. */
    private static void leave(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // The connection is gone, as it should be.
        }
    }

    private static byte[] read(HttpEntity entity, int maxBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        InputStream in = entity.getContent();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if ((long) out.size() + n > maxBytes) {
                throw new TooLargeException(out.toByteArray());
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }

    /** A body larger than allowed; its beginning is at hand. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient byte[] beginning;

        TooLargeException(byte[] beginning) {
            super("too large");
            this.beginning = beginning;
        }

        byte[] beginning() {
            return beginning;
        }
    }
}
