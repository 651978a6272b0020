package laut.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import laut.page.text.FurnitureWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each unit of a pasted page is, by its words, its shape and its neighbours. Each pass
 * decides only about units no pass before it has decided about; the sure ones come first. Linear in
 * the number of units.
 */
final class PastedLayout {
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_TEASER = 450;
    private static final int FEWEST_WORDS_OF_SUBTITLE = 7;
    private static final int SENTENCES_BEFORE_COMMENTS = 2;

    /** Between the links of a menu or breadcrumb on one line. */
    private static final Pattern LINK_GAP =
            Pattern.compile("[ \\u00A0]?[>›»|·•→][ \\u00A0]?|[ \\u00A0]/[ \\u00A0]|\\t| {3,9}");

    private final FurnitureWords furniture;
    private final List<Unit> units;
    private final @Nullable Role[] roles;

    private PastedLayout(FurnitureWords furniture, List<Unit> units) {
        this.furniture = furniture;
        this.units = units;
        this.roles = new @Nullable Role[units.size()];
    }

    /** The role of each unit, in order. */
    static List<Role> of(List<Unit> units, FurnitureWords furniture) {
        PastedLayout layout = new PastedLayout(furniture, units);
        layout.markKnownLines();
        layout.markRelated();
        layout.markComments();
        layout.markLists();
        layout.markTitle();
        layout.markTeaser();
        layout.markBody();
        return Arrays.stream(layout.roles).map(Objects::requireNonNull).toList();
    }

    /** Captions, labels, bylines, dates and one-line menus give themselves away. */
    private void markKnownLines() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (furniture.isFurniture(unit.words()) || isMenu(unit)) {
                roles[i] = Role.FURNITURE;
            } else if (DateLine.read(unit.words()).isPresent()) {
                roles[i] = Role.DATE;
            } else if (i > 0 && PastedCredits.isByline(unit)) {
                roles[i] = Role.BYLINE;
            } else if (Caption.is(unit)) {
                roles[i] = Role.CAPTION;
            }
        }
    }

    private boolean isMenu(Unit unit) {
        if (unit.words().length() > 200 || unit.endsSentence()) {
            return false;
        }
        String[] links = LINK_GAP.split(unit.words());
        boolean shortOnes =
                Arrays.stream(links).allMatch(link -> link.length() <= 30 && !link.contains(". "));
        return shortOnes
                && (links.length > 2
                        || (links.length == 2 && furniture.says(links[0], Meaning.LABEL)));
    }

    /**
     * Below "Auch interessant" stand links, until running text goes on. Of several the last one may
     * be the subhead of that text and stays.
     */
    private void markRelated() {
        boolean related = false;
        List<Integer> links = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (furniture.says(unit.words(), Meaning.RELATED)) {
                related = true;
            } else if (related && roles[i] == null) {
                related = unit.isHeadlineLike();
                if (related) {
                    links.add(i);
                } else {
                    drop(links, true);
                }
            }
        }
        drop(links, false);
    }

    private void drop(List<Integer> links, boolean textGoesOn) {
        int dropped = links.size();
        if (textGoesOn && links.size() > 1 && !units.get(links.getLast()).isListItem()) {
            dropped--;
        }
        links.subList(0, dropped).forEach(i -> roles[i] = Role.FURNITURE);
        links.clear();
    }

    /**
     * Readers' comments end the page. A button of the same words stands above the text, so that
     * more text follows it than went before.
     */
    private void markComments() {
        long[] text = new long[units.size() + 1];
        int sentences = 0;
        for (int i = 0; i < units.size(); i++) {
            text[i + 1] = text[i] + (isOpenSentence(i) ? units.get(i).words().length() : 0);
        }
        for (int i = 0; i < units.size(); i++) {
            sentences += isOpenSentence(i) ? 1 : 0;
            if (sentences >= SENTENCES_BEFORE_COMMENTS
                    && furniture.says(units.get(i).words(), Meaning.COMMENTS)
                    && text[i] > text[units.size()] - text[i]) {
                Arrays.fill(roles, i, roles.length, Role.FURNITURE);
                return;
            }
        }
    }

    /** A run of list items is a menu if it holds only links and stands at the rim of the text. */
    private void markLists() {
        int first = nextSentence(0);
        int last = lastSentence();
        int i = 0;
        while (i < units.size()) {
            int end = i;
            boolean links = true;
            while (end < units.size()
                    && (units.get(end).isListItem() || (end > i && isDecided(end)))) {
                links &= isDecided(end) || isLink(units.get(end));
                end++;
            }
            boolean menu = links && (end <= first || i > last);
            for (; i < end; i++) {
                decide(i, menu ? Role.FURNITURE : Role.LIST);
            }
            i++;
        }
    }

    private static boolean isLink(Unit unit) {
        return unit.isHeadlineLike() && unit.wordCount() <= LONGEST_LINK;
    }

    /** The first line that could be a headline, if text stands under it; a kicker above it goes. */
    private void markTitle() {
        int title = nextOpen(0);
        int under = nextOpen(title + 1);
        if (title == units.size() || under >= units.size() || !couldBeTitle(title)) {
            return;
        }
        boolean kicker =
                units.get(title).wordCount() <= 3
                        && units.get(under).isHeadlineLike()
                        && units.get(under).wordCount() > 3
                        && nextSentence(under + 1) == nextOpen(under + 1)
                        && nextSentence(under + 1) < units.size();
        if (kicker) {
            roles[title] = Role.FURNITURE;
            title = under;
        }
        roles[title] = Role.TITLE;
        String words = units.get(title).words();
        for (int i = title + 1; i < units.size(); i++) {
            if (units.get(i).words().equals(words)) {
                decide(i, Role.FURNITURE);
            }
        }
    }

    private boolean couldBeTitle(int i) {
        Unit unit = units.get(i);
        return !Dateline.begins(unit.words())
                && (unit.isHeadlineLike()
                        || (unit.words().length() <= 100
                                && unit.wordCount() <= 14
                                && nextOpen(i + 1) < units.size()
                                && units.get(nextOpen(i + 1)).isRunningText()));
    }

    /** What stands between title and text: a subtitle or teaser, and lines that are neither. */
    private void markTeaser() {
        int title = Arrays.asList(roles).indexOf(Role.TITLE);
        if (title < 0) {
            return;
        }
        int text = nextSentence(title + 1);
        int subtitle = -1;
        for (int i = title + 1; i < text && text < units.size(); i++) {
            if (roles[i] == null) {
                boolean long_ = units.get(i).wordCount() >= FEWEST_WORDS_OF_SUBTITLE;
                roles[i] = subtitle < 0 && long_ ? Role.TEASER : Role.FURNITURE;
                subtitle = roles[i] == Role.TEASER ? i : subtitle;
            }
        }
        if (subtitle < 0 && text < units.size() && isTeaser(text)) {
            roles[text] = Role.TEASER;
        }
    }

    private boolean isTeaser(int i) {
        String words = units.get(i).words();
        int next = nextSentence(i + 1);
        if (next == units.size() || words.length() > LONGEST_TEASER || Dateline.begins(words)) {
            return false;
        }
        String text = units.get(next).words();
        if (nextOpen(i + 1) < next) {
            return false;
        }
        return Dateline.begins(text)
                || next > i + 1
                || (words.length() * 4 < text.length() * 3
                        && nextSentence(next + 1) < units.size());
    }

    /** The rest: subheads stand above text, other short lines below the last text are furniture. */
    private void markBody() {
        int last = lastSentence();
        boolean textBelow = false;
        for (int i = units.size() - 1; i >= 0; i--) {
            if (roles[i] == Role.LIST) {
                textBelow = true;
            } else if (roles[i] == null) {
                boolean heading = units.get(i).isHeadlineLike() && textBelow;
                boolean stray = units.get(i).isHeadlineLike() && last >= 0 && i > last;
                roles[i] = heading ? Role.HEADING : stray ? Role.FURNITURE : Role.PARAGRAPH;
                textBelow |= !stray;
            }
        }
    }

    private void decide(int i, Role role) {
        if (roles[i] == null) {
            roles[i] = role;
        }
    }

    private boolean isDecided(int i) {
        return roles[i] != null;
    }

    private boolean isOpenSentence(int i) {
        return roles[i] == null && !units.get(i).isListItem() && units.get(i).isSentence();
    }

    private int nextOpen(int from) {
        int i = from;
        while (i < units.size() && roles[i] != null) {
            i++;
        }
        return i;
    }

    /** The next undecided unit of running text, or the number of units. */
    private int nextSentence(int from) {
        int i = from;
        while (i < units.size() && !isOpenSentence(i)) {
            i++;
        }
        return i;
    }

    private int lastSentence() {
        int i = units.size() - 1;
        while (i >= 0 && !isOpenSentence(i)) {
            i--;
        }
        return i;
    }
}
