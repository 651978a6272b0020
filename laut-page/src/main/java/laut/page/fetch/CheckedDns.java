package laut.page.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts for the HTTP client and checks what they resolve to. The client connects to the
 * very addresses returned here, so that a name server which answers differently a second time (DNS
 * rebinding) gains nothing.
 */
final class CheckedDns implements DnsResolver {
    private final Predicate<InetAddress> allowed;

    CheckedDns(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new ForbiddenAddressException(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The host's address is not one to visit. */
    static final class ForbiddenAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        private final String complaint;

        ForbiddenAddressException(String host, InetAddress address) {
            super(host);
            String number = address.getHostAddress();
            this.complaint =
                    (host.equals(number) ? host + " is" : host + " is " + number + ",")
                            + " not an address of the public internet; to read it nevertheless use"
                            + " --allow-private";
        }

        String complaint() {
            return complaint;
        }
    }
}
