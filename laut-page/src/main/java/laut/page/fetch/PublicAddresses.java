package laut.page.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are on the public internet: those the IANA special-purpose address registries
 * (RFC 6890 and successors) do not take out of it, the metadata services of clouds among them.
 */
final class PublicAddresses {
    private static final List<Range> NOT_PUBLIC_V4 =
            List.of(
                    range("0.0.0.0", 8),
                    range("10.0.0.0", 8),
                    range("100.64.0.0", 10),
                    range("127.0.0.0", 8),
                    range("169.254.0.0", 16),
                    range("172.16.0.0", 12),
                    range("192.0.0.0", 24),
                    range("192.0.2.0", 24),
                    range("192.88.99.0", 24),
                    range("192.168.0.0", 16),
                    range("198.18.0.0", 15),
                    range("198.51.100.0", 24),
                    range("203.0.113.0", 24),
                    range("224.0.0.0", 3));

    private static final Range GLOBAL_V6 = range("2000::", 3);
    private static final Range NAT64 = range("64:ff9b::", 96);
    private static final List<Range> NOT_PUBLIC_V6 =
            List.of(
                    range("2001::", 23),
                    range("2001:db8::", 32),
                    range("2002::", 16),
                    range("3fff::", 20));

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_V4.stream().noneMatch(range -> range.contains(bytes));
        }
        if (NAT64.contains(bytes)) {
            byte[] embedded = Arrays.copyOfRange(bytes, 12, 16);
            return NOT_PUBLIC_V4.stream().noneMatch(range -> range.contains(embedded));
        }
        return GLOBAL_V6.contains(bytes)
                && NOT_PUBLIC_V6.stream().noneMatch(range -> range.contains(bytes));
    }

    private static Range range(String literal, int prefixBits) {
        return new Range(InetAddress.ofLiteral(literal).getAddress(), prefixBits);
    }

    /** Addresses that share their first bits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Range(byte[] base, int prefixBits) {
        boolean contains(byte[] address) {
            if (address.length != base.length) {
                return false;
            }
            for (int bit = 0; bit < prefixBits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (base[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
