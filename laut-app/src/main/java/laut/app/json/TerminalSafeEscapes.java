package laut.app.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes as {@code \}{@code uXXXX} what JSON allows bare but a terminal or a reader of plain text
 * would obey: the controls JSON forgets, line separators, direction marks. Any parser gives the
 * same characters back.
 */
final class TerminalSafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    TerminalSafeEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean obeyed =
                (c >= 0x80 && c < 0xA0)
                        || c == 0x61C
                        || c == 0x200E
                        || c == 0x200F
                        || (c >= 0x2028 && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069);
        return obeyed
                ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04X", c))
                : null;
    }
}
