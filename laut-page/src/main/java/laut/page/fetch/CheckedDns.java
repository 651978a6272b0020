package laut.page.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import laut.page.failure.Complaint;
import laut.page.failure.Reason;
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

        private final transient Complaint complaint;

        ForbiddenAddressException(String host, InetAddress address) {
            super(host);
            String number = address.getHostAddress();
            this.complaint =
                    host.equals(number)
                            ? Reason.PRIVATE_ADDRESS.with(number)
                            : Reason.PRIVATE_HOST.with(host, number);
        }

        Complaint complaint() {
            return complaint;
        }
    }
}
