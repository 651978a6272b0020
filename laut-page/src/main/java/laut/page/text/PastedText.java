package laut.page.text;

import java.util.List;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.page.failure.PageException;
import laut.page.failure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in text pasted from a page: headline, teaser, subheads, captions and running
 * text stay, breadcrumbs, buttons, labels, advertising and recommendations go. Every part is a
 * stretch of the source as it stands there. Immutable and thread-safe.
 */
public final class PastedText {
    private final FurnitureWords furniture;

    private PastedText(FurnitureWords furniture) {
        this.furniture = furniture;
    }

    /** Loads the words of furniture. */
    public static PastedText load() {
        return new PastedText(FurnitureWords.load());
    }

    /**
     * Finds the article in a text.
     *
     * @param source what the user called it
     * @throws PageException if it has no article or too many lines
     */
    public Article article(String text, String source, int mostLines) throws PageException {
        List<Unit> units = Units.of(text, Line.of(text, source, mostLines));
        List<Role> roles = PastedLayout.of(units, furniture);
        if (roles.stream().allMatch(PastedText::isLeftOut)) {
            throw new PageException(source, Reason.ONLY_FURNITURE.with());
        }
        Article.Builder article = Article.from(source);
        article.title(words(units, roles, Role.TITLE)).teaser(words(units, roles, Role.TEASER));
        for (int i = 0; i < units.size(); i++) {
            addBlock(article, units.get(i), roles.get(i));
        }
        PastedCredits.addTo(article, units, roles);
        return article.build();
    }

    private static @Nullable String words(List<Unit> units, List<Role> roles, Role role) {
        int i = roles.indexOf(role);
        return i < 0 ? null : units.get(i).words();
    }

    private static boolean isLeftOut(Role role) {
        return role == Role.FURNITURE || role == Role.BYLINE || role == Role.DATE;
    }

    private static void addBlock(Article.Builder article, Unit unit, Role role) {
        switch (role) {
            case HEADING -> article.block(BlockKind.HEADING, unit.words(), unit.span());
            case PARAGRAPH -> article.block(BlockKind.PARAGRAPH, unit.words(), unit.span());
            case CAPTION -> article.block(BlockKind.CAPTION, unit.words(), unit.span());
            case LIST -> article.block(BlockKind.LIST, unit.words(), unit.span());
            case TITLE, TEASER, BYLINE, DATE, FURNITURE -> {
                // Not among the blocks.
            }
        }
    }
}
