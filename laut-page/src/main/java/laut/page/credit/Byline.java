package laut.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads bylines: "Von Anna Berg und Tim Kolb, Kiew", "Interview: Jakob Ellerbrock, 21. August
 * 2025", "Ein Kommentar von Viola Henschel".
 */
public final class Byline {

    private static final int LONGEST = 200;
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "(?iu)^[^\\p{L}]*(?:(?:(?:ein|eine) )?(?:\\p{L}{3,20} )?(?:von|by)\\b:?"
                            + "|(?:text|autor(?:in|en|innen)?|autor\\*in|interview|protokoll|bericht|analyse|kommentar"
                            + "|reportage|gespräch|kolumne|essay|story|redaktion)(?: von)?:)\\s*");
    private static final Pattern VON = Pattern.compile("(?iu)^(?:von|by)\\b:?\\s*");
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s*(?:[,;|/•·\\n]|\\s[–—-]\\s|\\bund\\b|\\band\\b|&|\\bsowie\\b|\\bmit\\b)\\s*");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:(?:Dr|Prof|Dipl|Ing|Mag|h|c|med|jur)\\.(?:-Ing\\.)?\\s?){0,4}"
                            + "\\p{Lu}[\\p{L}.’'-]{0,30}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,30}|\"[^\"]{1,20}\"|von|van|de|del|den|der|di|da"
                            + "|dos|du|el|al|bin|zu|zur|ter|ten|und zu|la|le)){1,5}");

    /**
     * What broadcasters and parties are called by; "MDR SACHSEN" is nobody's name, "JÖRG VOSS" is.
     */
    private static final Pattern ACRONYM =
            Pattern.compile("(?:[B-DF-HJ-NP-TV-Z]{2,4}|ARD|ORF|FAZ|taz|AFP|APA|EPD)\\b");

    private static final Pattern NOT_A_NAME =
            Pattern.compile(
                    "(?iu)\\d|\\buhr\\b|redakt|korrespond|reporter|autor|ressort|chef|leiter|mitarbeit|volont|professor|"
                            + "zeitung|verlag|agentur|newsdesk|team\\b|aktualisiert|stand:|foto|bild|gast|expert|http|@"
                            + "|\\.(?:de|com|net|org|at|ch)\\b|^(?:die|der|das|dem|den|ein|eine|unser\\w*|in|aus|am|im|bei|zum|zur|für|auf|nach) ");

    private Byline() {}

    /** The credits of {@code line} if it opens like a byline ("Von …", "Text: …"). */
    public static Optional<Credits> read(String line) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher lead = LEAD_IN.matcher(bare);
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        Credits credits = listed(bare.substring(lead.end()));
        return credits.isEmpty() ? Optional.empty() : Optional.of(credits);
    }

    /** The persons and agencies listed in {@code words}, which hold names and little else. */
    public static Credits names(String words) {
        return listed(VON.matcher(words.strip()).replaceFirst(""));
    }

    private static Credits listed(String list) {
        List<String> authors = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        if (list.length() > LONGEST) {
            return Credits.NONE;
        }
        for (String piece : pieces(list)) {
            String name = piece.strip().replaceAll("[.:]$", "");
            String agency = Agencies.named(name);
            if (agency != null) {
                agencies.add(agency);
            } else if (isPerson(name)) {
                authors.add(name);
            }
        }
        return Credits.NONE.and(new Credits(authors, agencies));
    }

    private static List<String> pieces(String list) {
        return SEPARATOR
                .splitAsStream(
                        list.replaceAll("\\([^()]{0,60}\\)", " ").replaceFirst("\\s\\d.*", ""))
                .toList();
    }

    /** Whether {@code name} has the shape of a person's full name. */
    public static boolean isPerson(String name) {
        return name.length() <= 60
                && PERSON.matcher(name).matches()
                && !ACRONYM.matcher(name).lookingAt()
                && !NOT_A_NAME.matcher(name).find();
    }
}
