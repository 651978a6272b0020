package laut.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest(name = "terminal {0}, {1}={2}: {3}")
    @CsvSource({
        "true,  TERM,           xterm,      true",
        "false, TERM,           xterm,      false",
        "true,  TERM,           dumb,       false",
        "true,  NO_COLOR,       1,          false",
        "true,  NO_COLOR,       '',         true",
        "true,  CLICOLOR,       0,          false",
        "false, CLICOLOR_FORCE, 1,          true",
        "true,  CLICOLOR_FORCE, 0,          false",
        "true,  OS,             Windows_NT, false"
    })
    void colourIsForTerminalsThatWantIt(
            boolean terminal, String variable, String value, boolean coloured) {
        Shell shell = new Shell().with(variable, value);

        assertThat((terminal ? shell.onTerminal() : shell).surroundings().colour())
                .isEqualTo(coloured);
    }

    @Test
    void noColorGoesBeforeForce() {
        Shell shell = new Shell().with("NO_COLOR", "1").with("CLICOLOR_FORCE", "1");

        assertThat(shell.surroundings().colour()).isFalse();
    }

    @Test
    void windowsTerminalIsColoured() {
        Shell shell = new Shell().with("OS", "Windows_NT").with("WT_SESSION", "x").onTerminal();

        assertThat(shell.surroundings().colour()).isTrue();
    }

    @Test
    void theWidthIsTheTerminalsOrWhatTheUserSays() {
        assertThat(new Shell().surroundings().width()).isEqualTo(80);
        assertThat(new Shell().with("COLUMNS", "120").surroundings().width()).isEqualTo(120);
        assertThat(new Shell().with("COLUMNS", "viele").surroundings().width()).isEqualTo(80);
    }
}
