package laut.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    … so der Minister. (dpa/lby)           | []         | [dpa]
                    … sagte sie am Freitag. (kox)          | [kox]      | []
                    „… wenn es wieder losgeht.‘“ dpa/mho   | [mho]      | [dpa]
                    Das teilte Kiew mit. (AFP, Reuters)    | []         | [AFP, Reuters]
                    Das teilte Kiew mit. (sda/rah)         | [rah]      | [sda]
                    Das teilte Kiew mit. (mit dpa)         | []         | [dpa]
                    Das bestätigt der Abgeordnete (CDU)    | []         | []
                    Das sagte er der Agentur dpa           | []         | []
                    Er kam aus dem Osten. (links)          | []         | []
                    Nach langer Zeit in Berlin.            | []         | []
                    dpa                                    | []         | [dpa]
                    """)
    void readsTheSignature(String paragraph, String authors, String agencies) {
        Credits credits = CreditCodes.atEndOf(paragraph);

        assertThat(credits.authors()).hasToString(authors);
        assertThat(credits.agencies()).hasToString(agencies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Brüssel/Washington (nko) – Vor dem Besuch         | [nko]
                    Kiew (dpa/lby) - Nach Angaben                     | [dpa]
                    Frankfurt (Main) – Die Stadt hat                  | []
                    Der Minister (62) sagte                           | []
                    """)
    void readsTheDateline(String paragraph, String agencies) {
        assertThat(CreditCodes.inDatelineOf(paragraph).agencies()).hasToString(agencies);
    }

    @Test
    void tellsASignatureFromALine() {
        assertThat(CreditCodes.isSignature("(dpa/lby)")).isTrue();
        assertThat(CreditCodes.isSignature("Der Minister schwieg")).isFalse();
    }
}
