package laut.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Von Anna Berg und Tim Kolb, Kiew                | [Anna Berg, Tim Kolb]   | []
                    Von: Tom Bredow                                 | [Tom Bredow]            | []
                    VON JÖRG ASCHE                                  | [JÖRG ASCHE]            | []
                    Interview: Jakob Ellerbrock, 21. August 2025    | [Jakob Ellerbrock]      | []
                    Ein Kommentar von Viola Henschel                | [Viola Henschel]        | []
                    Von Maria von der Heide-Kolb (Text) und dpa     | [Maria von der Heide-Kolb] | [dpa]
                    Von Dr. Lena Maß, Redakteurin                   | [Dr. Lena Maß]          | []
                    """)
    void readsNames(String line, String authors, String agencies) {
        Credits credits = Byline.read(line).orElseThrow();

        assertThat(credits.authors()).hasToString(authors);
        assertThat(credits.agencies()).hasToString(agencies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von der Leyen begrüßte die Bereitschaft der Vereinigten Staaten.",
                "Von heute an gilt Tempo 30",
                "Der Kanzler sagte ab",
                ""
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Byline.read(line)).isEmpty();
    }
}
