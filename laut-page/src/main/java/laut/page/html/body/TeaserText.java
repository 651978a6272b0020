package laut.page.html.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laut.page.credit.Byline;
import laut.page.credit.Credits;

/**
 * A teaser, apart from the byline with which it may close: "… wird wieder lebendig. Von Eva
 * Muster".
 *
 * @param text the teaser's own words
 * @param byline whom it names
 */
record TeaserText(String text, Credits byline) {

    private static final Pattern CLOSING_BYLINE =
            Pattern.compile(
                    "(?<=[.!?…“\"»]) ((?:Ein(?:e)? \\p{L}{3,20} )?[Vv]on \\p{Lu}[^.!?]{3,80})$");

    static TeaserText of(String printed) {
        Matcher closing = CLOSING_BYLINE.matcher(printed);
        if (closing.find()) {
            Credits byline = Byline.read(closing.group(1)).orElse(Credits.NONE);
            if (!byline.isEmpty()) {
                return new TeaserText(printed.substring(0, closing.start()), byline);
            }
        }
        return new TeaserText(printed, Credits.NONE);
    }
}
