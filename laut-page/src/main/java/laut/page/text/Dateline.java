package laut.page.text;

import java.util.regex.Pattern;

/**
 * The place a report comes from, in front of its first sentence: "Kiew – ", "Berlin/Paris (dpa) -
 * ", "MÜNCHEN, 18. August (Reuters) - ", "Hannover. ".
 */
final class Dateline {
    private static final int LOOKED_AT = 120;

    private static final String PLACE =
            "\\p{Lu}[\\p{L}'’.-]{1,30}(?:[ /\\u00A0](?:\\p{Lu}|am |an der |im |ob der |bei )[\\p{L}'’.-]{0,30}){0,4}+";
    private static final Pattern WITH_DASH =
            Pattern.compile(
                    PLACE
                            + "(?:,? \\d{1,2}\\. ?\\p{Lu}\\p{L}{2,8}(?: \\d{4})?)?"
                            + "(?:[ \\u00A0]?\\([\\p{L}\\p{N}/ .-]{2,30}\\))?"
                            + "[ \\u00A0][–—-][ \\u00A0]");
    private static final Pattern WITH_AGENCY =
            Pattern.compile(
                    PLACE
                            + "[ \\u00A0]\\((?:dpa|AFP|AP|epd|KNA|sda|APA|Reuters|SID)[\\p{L}/ .-]{0,20}\\)");
    private static final Pattern WITH_FULL_STOP =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’/-]{2,30}(?:[ /]\\p{Lu}[\\p{L}'’-]{1,30})?\\.[ \\u00A0](?=[„»\"“]?\\p{Lu})");

    private Dateline() {}

    static boolean begins(String words) {
        String start = words.substring(0, Math.min(words.length(), LOOKED_AT));
        return WITH_DASH.matcher(start).lookingAt()
                || WITH_AGENCY.matcher(start).lookingAt()
                || WITH_FULL_STOP.matcher(start).lookingAt();
    }
}
