package laut.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageVoteTest {
    private static final LanguageVote VOTE = LanguageVote.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Ministerin sagte am Montag, sie werde den Vorschlag nicht annehmen.",
                "en | The minister said on Monday that she would not accept the proposal.",
                "fr | La ministre a dit lundi qu'elle ne voulait pas accepter la proposition.",
                "it | La ministra ha detto lunedì che non accetta la proposta del governo.",
                "es | La ministra dijo el lunes que no va a aceptar la propuesta del gobierno.",
                "nl | De minister zei maandag dat zij het voorstel niet zal aannemen, en dat is het.",
                "pl | Minister powiedziała w poniedziałek, że nie przyjmie tego i że się nie zgadza.",
                "ru | Министр сказала в понедельник, что она не примет это предложение, но и не против.",
                "uk | Міністерка сказала у понеділок, що вона не прийме цю пропозицію, але й не проти."
            })
    void tellsALanguageByASentence(String language, String sentence) {
        assertThat(VOTE.of(sentence)).contains(language);
    }

    @Test
    void leavesOpenWhatCannotBeTold() {
        assertThat(VOTE.of("")).isEqualTo(Optional.empty());
        assertThat(VOTE.of("xyzzy 12345 foo bar baz qux")).isEqualTo(Optional.empty());
        assertThat(VOTE.of("這是一個測試")).isEqualTo(Optional.empty());
    }
}
