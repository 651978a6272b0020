package laut.page.text;

import java.util.List;
import java.util.Optional;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.page.credit.Byline;
import laut.page.credit.CreditCodes;
import laut.page.credit.Credits;
import laut.page.date.PrintedDate;
import org.jspecify.annotations.Nullable;

/** Who wrote a pasted article and when, from its bylines, date lines, dateline and last words. */
final class PastedCredits {
    private static final int LONGEST = 200;

    private Credits credits = Credits.NONE;
    private @Nullable ArticleTime published;
    private @Nullable ArticleTime modified;

    private PastedCredits() {}

    /** Whether the line is a byline or nothing but the codes of a signature. */
    static boolean isByline(Unit unit) {
        return unit.words().length() <= LONGEST
                && !unit.isRunningText()
                && (Byline.read(unit.words()).isPresent() || CreditCodes.isSignature(unit.words()));
    }

    static void addTo(Article.Builder article, List<Unit> units, List<Role> roles) {
        PastedCredits found = new PastedCredits();
        for (int i = 0; i < units.size(); i++) {
            found.readLine(units.get(i).words(), roles.get(i));
        }
        int first = roles.indexOf(Role.PARAGRAPH);
        if (first >= 0) {
            found.add(CreditCodes.inDatelineOf(units.get(first).words()));
            String end = units.get(roles.lastIndexOf(Role.PARAGRAPH)).words();
            found.add(CreditCodes.atEndOf(end));
        }
        found.credits.authors().forEach(article::author);
        found.credits.agencies().forEach(article::agency);
        article.published(found.published).modified(found.modified);
    }

    private void readLine(String words, Role role) {
        switch (role) {
            case BYLINE -> {
                add(
                        Byline.read(words)
                                .orElseGet(() -> CreditCodes.atEndOf("(" + bare(words) + ")")));
                PrintedDate.in(words).ifPresent(this::published);
            }
            case DATE -> {
                Optional<DateLine> line = DateLine.read(words);
                line.map(DateLine::published).ifPresent(this::published);
                line.map(DateLine::modified).ifPresent(time -> modified = time);
            }
            case TITLE, TEASER, HEADING, PARAGRAPH, CAPTION, LIST, FURNITURE -> {
                // Says nothing about who and when.
            }
        }
    }

    private static String bare(String signature) {
        return signature.replaceAll("[()\\[\\]]", "");
    }

    private void add(Credits more) {
        credits = credits.and(more);
    }

    /** The first date is the page's own; later ones belong to other things. */
    private void published(ArticleTime time) {
        published = published == null ? time : published;
    }
}
