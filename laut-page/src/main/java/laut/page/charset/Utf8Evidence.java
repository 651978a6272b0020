package laut.page.charset;

/**
 * How well bytes fit UTF-8.
 *
 * @param multibyte number of well-formed sequences of more than one byte
 * @param malformed number of bytes that fit no sequence; a sequence the end cuts off is none
 */
record Utf8Evidence(int multibyte, int malformed) {

    /** Well-formed and more than ASCII: hardly any text of another charset is that by chance. */
    boolean isCertain() {
        return multibyte > 0 && malformed == 0;
    }

    /** Damaged UTF-8 rather than another charset; ASCII is UTF-8 too. */
    boolean isLikely() {
        return malformed == 0 || multibyte > malformed;
    }

    static Utf8Evidence of(byte[] content) {
        int multibyte = 0;
        int malformed = 0;
        int i = 0;
        while (i < content.length) {
            int expected = sequenceLength(content[i]);
            if (expected == 1) {
                i++;
                continue;
            }
            int found = expected == 0 ? 0 : 1 + continuations(content, i, expected - 1);
            if (expected > 0 && found == expected) {
                multibyte++;
                i += expected;
            } else if (expected > 0 && i + found == content.length) {
                i = content.length;
            } else {
                malformed++;
                i++;
            }
        }
        return new Utf8Evidence(multibyte, malformed);
    }

    /** Length of the sequence a byte begins, or 0 if it can begin none. */
    private static int sequenceLength(byte b) {
        int lead = b & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private static int continuations(byte[] content, int lead, int most) {
        int n = 0;
        while (n < most
                && lead + 1 + n < content.length
                && (content[lead + 1 + n] & 0xc0) == 0x80) {
            n++;
        }
        return n;
    }
}
