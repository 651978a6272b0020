package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerNamesTest {

    @ParameterizedTest(name = "{0} = {1}: same {2}, similar {3}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Maren Holt | maren  HOLT | true | true",
                "Dr. Maren Holt | Maren Holt | true | true",
                "Maren Holt (SPD) | Maren Holt | true | true",
                "die Ukraine | Ukraine | true | true",
                "Maren Holt; Petro Hrabtschuk | Petro Hrabtschuk; Maren Holt | true | true",
                "Maren Holt | Holt | false | true",
                "Maren Holt | Bundeskanzlerin Holt | false | true",
                "Maren Holt | Petro Hrabtschuk | false | false",
                "Maren Holt; Petro Hrabtschuk | Holt | false | false",
                "Maren Holt | '' | false | false",
                "'' | '' | true | true",
                "Frau | Frau | true | true",
            })
    void comparesNames(String gold, String found, boolean same, boolean similar) {
        assertThat(SpeakerNames.same(gold, found)).isEqualTo(same);
        assertThat(SpeakerNames.same(found, gold)).isEqualTo(same);
        assertThat(SpeakerNames.similar(gold, found)).isEqualTo(similar);
        assertThat(SpeakerNames.similar(found, gold)).isEqualTo(similar);
    }
}
