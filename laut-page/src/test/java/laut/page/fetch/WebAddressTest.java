package laut.page.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://example.org https://example.org/",
                "http://example.org?a=b#c http://example.org/?a=b",
                "https://münchen.example/straße https://xn--mnchen-3ya.example/stra%C3%9Fe",
                "https://example.org/100%/a|b{c} https://example.org/100%25/a%7Cb%7Bc%7D",
                "https://example.org:8443/x%20y https://example.org:8443/x%20y",
                "http://[::1]:80/ http://[::1]:80/"
            })
    void readsAddressesAsPeopleWriteThem(String written, String address) {
        assertThat(WebAddress.parse(written)).contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/",
        "http:///x",
        "https://user@example.org/",
        "http://a:b:c/",
        "http://example.org:999999/",
        "/etc/passwd",
        "javascript:alert(1)"
    })
    void refusesOthers(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void resolvesRedirects() {
        URI base = URI.create("https://example.org/a/b");
        assertThat(WebAddress.redirect(base, "/c ä"))
                .contains(URI.create("https://example.org/c%20%C3%A4"));
        assertThat(WebAddress.redirect(base, "c")).contains(URI.create("https://example.org/a/c"));
        assertThat(WebAddress.redirect(base, "//example.net/x"))
                .contains(URI.create("https://example.net/x"));
        assertThat(WebAddress.redirect(base, "file:///etc/passwd")).isEmpty();
    }
}
