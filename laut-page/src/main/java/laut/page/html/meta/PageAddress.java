package laut.page.html.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The canonical address a page gives itself. */
final class PageAddress {

    private PageAddress() {}

    static @Nullable URI of(
            Document page, MetaTags meta, @Nullable String stated, @Nullable URI address) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        URI found = canonical == null ? null : web(canonical.attr("href"), address);
        if (found == null) {
            found = web(meta.first("og:url", "twitter:url", "dc.identifier"), address);
        }
        if (found == null) {
            found = web(stated, address);
        }
        return found == null ? address : found;
    }

    private static @Nullable URI web(@Nullable String link, @Nullable URI base) {
        if (link == null || link.isBlank() || link.length() > 4_000) {
            return null;
        }
        try {
            URI uri = new URI(link.strip().replace(" ", "%20").replace("|", "%7C"));
            URI full = base == null ? uri : base.resolve(uri);
            String scheme =
                    full.getScheme() == null ? "" : full.getScheme().toLowerCase(Locale.ROOT);
            return full.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
                    ? full
                    : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
