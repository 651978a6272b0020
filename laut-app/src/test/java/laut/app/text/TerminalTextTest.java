package laut.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "colour,          'a\u001b[1;31mb\u001b[0m',         ab",
        "title,           'a\u001b]0;neu\u0007b',            ab",
        "link,            'a\u001b]8;;http://x\u001b\\b',    ab",
        "device control,  'a\u001bPq#0\u001b\\b',            ab",
        "eight-bit,       'a\u009b31mb',                     ab",
        "reset,           'a\u001bcb',                       ab",
        "unfinished,      'a\u001b[',                        a",
        "bell,            'a\u0007b\u0000',                  ab",
        "direction,       'a\u202eb\u2066c',                 abc",
        "soft hyphen,     'a\u00adb',                        ab",
        "lone surrogate,  'a\ud83db',                        'a\ufffdb'",
        "umlauts,         'Äußerung – „so“',                 'Äußerung – „so“'",
        "joined emoji,    '👩‍🚀',                              '👩‍🚀'"
    })
    void leavesOnlyWhatOneSees(String kind, String hostile, String clean) {
        assertThat(TerminalText.clean(hostile)).as(kind).isEqualTo(clean);
    }

    @Test
    void breaksBecomeSpaces() {
        assertThat(TerminalText.clean("a\nb\tc\r\nd\u2028e")).isEqualTo("a b c  d e");
    }

    @Test
    void isFastOnTextMadeToBeSlow() {
        String hostile = "\u001b]0;".repeat(200_000) + "\u001b[1;1".repeat(200_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> TerminalText.clean(hostile));
    }
}
