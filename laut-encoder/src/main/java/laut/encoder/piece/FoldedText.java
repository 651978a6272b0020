package laut.encoder.piece;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the characters BERT's vocabulary knows, each with the stretch of the original it stands
 * for.
 *
 * <p>Letters and their combining marks are composed (Unicode NFC); typographic marks, ligatures and
 * other dresses of plain characters become plain; characters that mean nothing by themselves are
 * dropped. What opens a quotation stays different from what closes it where the vocabulary knows
 * both („ » « ‚ ‹ ›). Counted in code points, not in UTF-16 units.
 */
final class FoldedText {

    /** Marks composed with one letter, at most; Unicode's Stream-Safe Text Format (UAX #15). */
    private static final int MOST_MARKS = 30;

    private int[] codePoints;
    private int[] starts;
    private int[] ends;
    private int length;

    private FoldedText(int capacity) {
        codePoints = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static FoldedText of(CharSequence original) {
        FoldedText folded = new FoldedText(original.length() + 16);
        int at = 0;
        while (at < original.length()) {
            int first = Character.codePointAt(original, at);
            int end = at + Character.charCount(first);
            int marksEnd = marksEnd(original, end);
            if (marksEnd > end) {
                folded.addComposed(original, at, marksEnd);
            } else {
                folded.addFolded(first, at, end);
            }
            at = marksEnd;
        }
        return folded;
    }

    private static int marksEnd(CharSequence text, int from) {
        int at = from;
        for (int marks = 0; marks < MOST_MARKS && at < text.length(); marks++) {
            int codePoint = Character.codePointAt(text, at);
            if (!isMark(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300
                && Character.getType(codePoint) == Character.NON_SPACING_MARK
                && CharKind.of(codePoint) != CharKind.DROPPED;
    }

    /** If the marks find their letter, one character stands for all; else each for itself. */
    private void addComposed(CharSequence original, int start, int end) {
        String cluster = original.subSequence(start, end).toString();
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.equals(cluster)) {
            int at = start;
            while (at < end) {
                int codePoint = Character.codePointAt(original, at);
                int next = at + Character.charCount(codePoint);
                addFolded(codePoint, at, next);
                at = next;
            }
        } else {
            addAll(composed, start, end);
        }
    }

    private void addFolded(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            add(codePoint, start, end);
        } else {
            addAll(fold(codePoint), start, end);
        }
    }

    private static String fold(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '‟', '″' -> "\"";
            case '‘', '’', '‛', '′', '´', 'ʼ' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−', '⁃' -> "-";
            case '…' -> "."; // one piece for one character
            default -> {
                String same = Character.toString(codePoint);
                yield isDressedUp(codePoint)
                        ? Normalizer.normalize(same, Normalizer.Form.NFKC)
                        : same;
            }
        };
    }

    /** Forms of plain characters that turn up in pasted text and posts; ² and ½ are not such. */
    private static boolean isDressedUp(int codePoint) {
        return codePoint == 'ſ'
                || (codePoint >= 'ﬀ' && codePoint <= 'ﬆ') // ligatures
                || codePoint == 0x212A // the unit signs of Kelvin and Ångström
                || codePoint == 0x212B
                || (codePoint >= 0x2160 && codePoint <= 0x217F) // Roman numerals
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E) // fullwidth ASCII
                || (codePoint >= 0x1D400 && codePoint <= 0x1D7FF); // mathematical letters
    }

    /** The first character stands for the stretch, the others for nothing after it. */
    private void addAll(String characters, int start, int end) {
        int from = start;
        for (int i = 0; i < characters.length(); ) {
            int codePoint = characters.codePointAt(i);
            add(codePoint, from, end);
            from = end;
            i += Character.charCount(codePoint);
        }
    }

    private void add(int codePoint, int start, int end) {
        if (CharKind.of(codePoint) == CharKind.DROPPED) {
            return;
        }
        if (length == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        codePoints[length] = codePoint;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Number of code points. */
    int length() {
        return length;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    String string(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** Where a code point begins in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where a code point ends in the original; at its start if an earlier one stands for it. */
    int end(int index) {
        return ends[index];
    }
}
