package laut.train.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import laut.model.article.ArticleTime;
import org.jspecify.annotations.Nullable;

/**
 * How well one extraction agrees with gold.
 *
 * @param body F1 of the longest common subsequence of words
 * @param sameTitle whether the title's words are the same
 * @param title similarity of the titles: F1 of the longest common subsequence of their words
 * @param instant whether the date of publication is the same to the minute
 * @param day whether it is the same day in Central Europe
 * @param authors F1 of the sets of authors; an agency counts where gold names it
 */
record PageScore(
        double body,
        boolean sameTitle,
        double title,
        boolean instant,
        boolean day,
        double authors) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static PageScore of(
            GoldPage gold,
            String body,
            String title,
            @Nullable ArticleTime published,
            List<String> authors) {
        LocalDateTime expected = gold.published() == null ? null : moment(gold.published());
        LocalDateTime found = published == null ? null : moment(published);
        return new PageScore(
                Measures.bodyF1(body, String.join("\n", gold.body())),
                Measures.sameTitle(title, gold.title()),
                Measures.bodyF1(title, gold.title()),
                expected == null
                        ? found == null
                        : found != null
                                && expected.withSecond(0)
                                        .withNano(0)
                                        .equals(found.withSecond(0).withNano(0)),
                expected == null
                        ? found == null
                        : found != null && expected.toLocalDate().equals(found.toLocalDate()),
                Measures.namesF1(authors, gold.authors()));
    }

    private static LocalDateTime moment(String gold) {
        String iso = gold.replace(' ', 'T');
        if (iso.length() == 10) {
            return LocalDate.parse(iso).atStartOfDay();
        }
        boolean zoned = iso.matches(".*T.*([+-]\\d\\d:?\\d\\d|Z)$");
        return zoned
                ? OffsetDateTime.parse(iso).atZoneSameInstant(ZONE).toLocalDateTime()
                : LocalDateTime.parse(iso);
    }

    private static LocalDateTime moment(ArticleTime time) {
        if (time.time() == null) {
            return time.date().atStartOfDay();
        }
        LocalDateTime local = time.date().atTime(time.time());
        ZoneOffset offset = time.offset();
        return offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(ZONE).toLocalDateTime();
    }
}
