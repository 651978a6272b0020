package laut.encoder.piece;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the characters BERT's vocabulary knows, each with the stretch of the original it stands
 * for: typographic quotation marks and dashes the vocabulary lacks become plain ones, marks combine
 * with their letters, soft hyphens and control characters vanish.
 */
final class Normalised {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Normalised(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[capacity + 8];
        ends = new int[capacity + 8];
    }

    static Normalised of(CharSequence original) {
        Normalised normalised = new Normalised(original.length());
        int at = 0;
        while (at < original.length()) {
            int end = at + Character.charCount(Character.codePointAt(original, at));
            while (end < original.length()
                    && end - at < 16
                    && isMark(Character.codePointAt(original, end))) {
                end += Character.charCount(Character.codePointAt(original, end));
            }
            normalised.append(original.subSequence(at, end), at, end);
            at = end;
        }
        return normalised;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void append(CharSequence cluster, int start, int end) {
        String composed =
                cluster.length() == 1
                        ? replacement(cluster.charAt(0))
                        : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * text.length());
                ends = Arrays.copyOf(ends, 2 * text.length());
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(composed.charAt(i));
        }
    }

    private static String replacement(char c) {
        if (c >= ' ' && c < 0x7f) {
            return String.valueOf(c);
        }
        return switch (c) {
            case '“', '”', '‟', '″' -> "\"";
            case '‘', '’', '‛', '′', '`', '´' -> "'";
            case '–', '—', '―', '‐', '‑', '‒', '−' -> "-";
            case '…' -> "...";
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ſ' -> "s";
            case '\t', '\n', '\r' -> " ";
            default -> isDropped(c) ? "" : Character.isSpaceChar(c) ? " " : String.valueOf(c);
        };
    }

    private static boolean isDropped(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\uFFFD';
    }

    int length() {
        return text.length();
    }

    int codePointAt(int index) {
        return text.codePointAt(index);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** Where the character begins in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the character ends in the original. */
    int end(int index) {
        return ends[index];
    }
}
