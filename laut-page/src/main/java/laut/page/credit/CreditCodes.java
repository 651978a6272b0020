package laut.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes with which a text is signed: "… sagte er. (dpa/lby)", "… bis Freitag. kox", or the
 * agency in a dateline, "Kiew (dpa) – …". The codes stay in the text; this only reads them.
 */
public final class CreditCodes {

    private static final int LONGEST_SIGNATURE = 80;
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\.?$");
    private static final Pattern AFTER_SENTENCE =
            Pattern.compile("(?:^|[.!?…“”\"»«’‘)]\\s)(\\S{2,40}(?:,? \\S{2,20}){0,3})$");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/,;|]|\\bund\\b|\\bmit\\b|\\+)\\s*");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?i)^(?:\\(?(?:mit|quellen?:|material|inhalten|von|der|den|agenturen:?)\\s+)+");
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L}.’'/ -]{1,60}\\s?\\(([\\p{L}/, -]{2,30})\\)\\s?(?:[–—:.]|-\\s|\\p{Lu})");

    private CreditCodes() {}

    /** The codes at the end of {@code paragraph}; none if it ends in ordinary words. */
    public static Credits atEndOf(String paragraph) {
        String end = tail(paragraph.strip());
        Matcher bracketed = IN_BRACKETS.matcher(end);
        if (bracketed.find()) {
            return read(bracketed.group(1)).orElse(Credits.NONE);
        }
        Matcher bare = AFTER_SENTENCE.matcher(end);
        return bare.find() ? read(bare.group(1)).orElse(Credits.NONE) : Credits.NONE;
    }

    /** The agency or codes in brackets after the place with which {@code paragraph} opens. */
    public static Credits inDatelineOf(String paragraph) {
        Matcher dateline =
                DATELINE.matcher(paragraph.substring(0, Math.min(paragraph.length(), 140)));
        if (!dateline.find()) {
            return Credits.NONE;
        }
        // The code after the place is the agency's, known or not: "Brüssel (dpa) – …".
        List<String> agencies = new ArrayList<>();
        for (String code : pieces(dateline.group(1))) {
            String known = Agencies.named(code);
            if (known != null) {
                agencies.add(known);
            } else if (INITIALS.matcher(code).matches() && !Agencies.isService(code)) {
                agencies.add(code);
            }
        }
        return new Credits(List.of(), agencies);
    }

    /** Whether {@code line} consists of nothing but codes, such as "(dpa/lby)" or "dpa". */
    public static boolean isSignature(String line) {
        String bare = line.strip();
        return bare.length() <= LONGEST_SIGNATURE
                && read(bare.replaceAll("^[(\\[/]\\s*|[)\\].]*$", "")).isPresent();
    }

    private static String tail(String paragraph) {
        return paragraph.length() <= LONGEST_SIGNATURE
                ? paragraph
                : " ".concat(paragraph.substring(paragraph.length() - LONGEST_SIGNATURE));
    }

    private static List<String> pieces(String codes) {
        return SEPARATOR.splitAsStream(codes).toList();
    }

    private static Optional<Credits> read(String signature) {
        List<String> authors = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (String code : pieces(LEAD.matcher(signature).replaceFirst(""))) {
            String agency = Agencies.named(code);
            if (agency != null) {
                agencies.add(agency);
            } else if (INITIALS.matcher(code).matches()) {
                if (!Agencies.isService(code)) {
                    authors.add(code);
                }
            } else {
                return Optional.empty();
            }
        }
        Credits credits = Credits.NONE.and(new Credits(authors, agencies));
        return credits.isEmpty() ? Optional.empty() : Optional.of(credits);
    }
}
