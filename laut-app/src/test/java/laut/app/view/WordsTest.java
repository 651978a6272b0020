package laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import laut.model.article.ArticleTime;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.page.failure.Complaint;
import laut.page.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[sdn%]|\\$\\{[A-Z-]+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        Words german = Words.in(Language.DE);
        Words english = Words.in(Language.EN);

        assertThat(german.bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(english.bundle().keySet());
        assertThat(german.bundle().keySet())
                .allSatisfy(key ->
                        assertThat(places(german.say(key)))
                                .as(key)
                                .isEqualTo(places(english.say(key))));
    }

    private static long places(String text) {
        return PLACE.matcher(text).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void haveAWordForEveryTermOfTheGuide(Language language) {
        Words words = Words.in(language);

        assertThat(Act.values()).allSatisfy(act -> assertThat(words.act(act)).isNotBlank());
        assertThat(Form.values()).allSatisfy(form -> assertThat(words.form(form)).isNotBlank());
        assertThat(Medium.values())
                .allSatisfy(medium -> assertThat(words.medium(medium)).isNotBlank());
        assertThat(ActFamily.values())
                .allSatisfy(family -> assertThat(words.family(family)).isNotBlank());
        assertThat(Chain.Hand.values())
                .allSatisfy(hand -> assertThat(words.hand(hand)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void haveASentenceForEveryComplaintWithAllItsArguments(Reason reason) {
        Complaint complaint =
                reason.with(
                        IntStream.range(0, reason.places()).mapToObj(i -> "«" + i + "»").toArray());

        assertThat(Words.in(Language.EN).complaint(complaint)).isEqualTo(complaint.english());
        String german = Words.in(Language.DE).complaint(complaint);
        assertThat(german).doesNotContain("%").isNotEqualTo(complaint.english());
        assertThat(complaint.arguments())
                .allSatisfy(argument -> assertThat(german).contains(argument));
    }

    @Test
    void haveNoSentenceForComplaintsNobodyMakes() {
        assertThat(Words.in(Language.DE).bundle().keySet())
                .filteredOn(key -> key.startsWith("complaint."))
                .hasSameSizeAs(Reason.values());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-18,                'Montag, 18. August 2025',                  'Monday, 18 August 2025'",
        "2025-08-18T14:05,          'Montag, 18. August 2025, 14:05 Uhr',       'Monday, 18 August 2025, 14:05'",
        "2025-08-18T09:05:00+02:00, 'Montag, 18. August 2025, 09:05 Uhr (UTC+02:00)', 'Monday, 18 August 2025, 09:05 (UTC+02:00)'",
        "2025-08-18T14:05:00Z,      'Montag, 18. August 2025, 14:05 Uhr (UTC)', 'Monday, 18 August 2025, 14:05 (UTC)'"
    })
    void tellTimes(String iso, String german, String english) {
        assertThat(Words.in(Language.DE).time(ArticleTime.parse(iso))).isEqualTo(german);
        assertThat(Words.in(Language.EN).time(ArticleTime.parse(iso))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG,        de_DE.UTF-8, DE",
        "LANG,        en_US.UTF-8, EN",
        "LC_MESSAGES, de_AT,       DE",
        "LC_ALL,      C,           EN",
        "LANG,        '',          DE"
    })
    void followTheLocale(String variable, String value, Language expected) {
        assertThat(Language.of(Map.of(variable, value), Locale.GERMANY)).isEqualTo(expected);
    }

    @Test
    void lcAllGoesBeforeLang() {
        assertThat(Language.of(Map.of("LANG", "de_DE", "LC_ALL", "en_GB"), Locale.GERMANY))
                .isEqualTo(Language.EN);
    }
}
