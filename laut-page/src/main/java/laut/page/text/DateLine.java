package laut.page.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import laut.page.date.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when the page was published or changed and nothing else: "Stand: 18.08.2025,
 * 14:05 Uhr", "Erstellt am 17. August 2025, zuletzt aktualisiert am 18. August 2025".
 */
record DateLine(@Nullable ArticleTime published, @Nullable ArticleTime modified) {
    private static final int LONGEST = 160;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?iu)\\b(?:aktualisiert|aktualisierung|update|geändert|letzte|zuletzt)");

    private static final Set<String> DATE_WORDS =
            Set.of(
                    "stand",
                    "am",
                    "um",
                    "uhr",
                    "von",
                    "vom",
                    "der",
                    "den",
                    "und",
                    "erstellt",
                    "veröffentlicht",
                    "erschienen",
                    "publiziert",
                    "online",
                    "seit",
                    "datum",
                    "aktualisiert",
                    "aktualisierung",
                    "update",
                    "updated",
                    "geändert",
                    "letzte",
                    "zuletzt",
                    "montag",
                    "dienstag",
                    "mittwoch",
                    "donnerstag",
                    "freitag",
                    "samstag",
                    "sonnabend",
                    "sonntag",
                    "mo",
                    "di",
                    "mi",
                    "do",
                    "fr",
                    "sa",
                    "so",
                    "januar",
                    "jänner",
                    "februar",
                    "märz",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "dezember",
                    "jan",
                    "feb",
                    "mär",
                    "mrz",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "okt",
                    "nov",
                    "dez",
                    "h",
                    "cet",
                    "cest",
                    "mesz",
                    "mez");

    static Optional<DateLine> read(String words) {
        if (words.length() > LONGEST || !saysOnlyDates(words)) {
            return Optional.empty();
        }
        Matcher changed = CHANGED.matcher(words);
        int cut = changed.find() ? changed.start() : words.length();
        ArticleTime published = PrintedDate.in(words.substring(0, cut)).orElse(null);
        ArticleTime modified = PrintedDate.in(words.substring(cut)).orElse(null);
        return published == null && modified == null
                ? Optional.empty()
                : Optional.of(new DateLine(published, modified));
    }

    private static boolean saysOnlyDates(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (!DATE_WORDS.contains(word.group().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.chars().anyMatch(Character::isDigit);
    }
}
