package laut.page.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import laut.model.article.ArticleTime;
import org.jspecify.annotations.Nullable;

/** The zone of Berlin, Vienna and Zurich, where a page without a zone was published. */
final class CentralEurope {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private CentralEurope() {}

    static ArticleTime at(OffsetDateTime moment) {
        return ArticleTime.of(moment.atZoneSameInstant(ZONE).toOffsetDateTime());
    }

    static ArticleTime at(LocalDate date, @Nullable LocalTime time) {
        return time == null
                ? ArticleTime.of(date)
                : ArticleTime.of(date.atTime(time).atZone(ZONE).toOffsetDateTime());
    }
}
