package laut.page.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.text.SourceSpan;
import laut.page.credit.Byline;
import laut.page.credit.CreditCodes;
import laut.page.credit.Credits;
import laut.page.date.PrintedDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the visible article: title, teaser, blocks, byline and printed date. */
public final class BodyReader {

    private static final Pattern ONLY_TIME_OR_DATE =
            Pattern.compile(
                    "(?iu)^(?:stand|datum|veröffentlicht|publiziert|erstellt|aktualisiert|update|erschienen|zuletzt|am|um|:|von|\\d{1,2}\\.|\\d{1,2}:\\d{2}(?::\\d\\d)?|\\d{1,4}|uhr|[,.|·•–—/-]|\\s"
                            + "|mo|di|mi|do|fr|sa|so|\\p{L}{3,7}tag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez|min|minuten|lesezeit|lesedauer|ca)*$");

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?iu)^.{0,400}(?:\\b(?:bildrechte|foto|fotos|bild|quelle|grafik|symbolbild|archivbild):\\s?|©\\s?)[^.!?]{2,60}$");

    private final Layout layout;
    private final @Nullable Piece title;
    private final List<Piece> body;
    private final List<Piece> pieces;
    private final List<String> descriptions;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final int mass;

    private BodyReader(Document page, List<String> titles, List<String> descriptions) {
        pieces = PieceCutter.cut(page);
        this.descriptions = descriptions;
        title = TitleFinder.find(pieces, titles);
        Element heading = title == null ? null : title.owner();
        layout = new Layout(pieces, heading);
        body = BodyFinder.find(pieces, layout, heading);
        int sum = 0;
        for (Piece piece : body) {
            Layout.weigh(piece.owner(), piece.prose(), prose);
            sum += piece.prose();
        }
        mass = sum;
    }

    /**
     * Reads the article on {@code page}.
     *
     * @param titles the titles the page states
     * @param descriptions what the page says it is about
     */
    public static FoundBody read(Document page, List<String> titles, List<String> descriptions) {
        return new BodyReader(page, titles, descriptions).read();
    }

    private FoundBody read() {
        List<Piece> text = kept();
        Piece teaser = teaser(text);
        List<FoundBlock> blocks = new ArrayList<>();
        EntryTimes entries = new EntryTimes(text);
        InterviewTurns turns = new InterviewTurns(text);
        for (Piece piece : text) {
            if (!piece.equals(teaser)) {
                blocks.add(block(piece, entries, turns));
            }
        }
        return new FoundBody(
                title == null ? null : TitleFinder.withoutKicker(title),
                teaser == null ? null : teaser.text(),
                blocks,
                byline(text),
                printed());
    }

    /**
     * A short line of a repeated kind right before a paragraph, where no heading element is used.
     */
    private boolean isSubheadByPlace(Piece piece) {
        Element next = piece.owner().nextElementSibling();
        return piece.length() >= 8
                && piece.length() <= 100
                && piece.linked() == 0
                && !piece.text().endsWith(".")
                && !piece.owner().className().isEmpty()
                && next != null
                && prose.getOrDefault(next, 0) > 0
                && layout.countLike(piece) > 1
                && layout.proseLike(piece) == 0;
    }

    private FoundBlock block(Piece piece, EntryTimes entries, InterviewTurns turns) {
        ArticleTime entry = entries.of(piece);
        BlockKind kind = entry != null ? BlockKind.ENTRY : kind(piece);
        if (kind == BlockKind.PARAGRAPH || isPseudoHeading(piece)) {
            BlockKind turn = turns.next(piece);
            kind = turn != null ? turn : kind;
        }
        return new FoundBlock(
                kind, piece.text(), new SourceSpan(piece.start(), piece.end()), entry);
    }

    private List<Piece> kept() {
        List<Piece> kept = new ArrayList<>();
        Set<Element> boxes = boxes();
        for (Piece piece : body) {
            if (belongs(piece) && !inAny(piece, boxes)) {
                kept.add(piece);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast();
        }
        return kept;
    }

    private Set<Element> boxes() {
        Set<Element> boxes = new HashSet<>();
        for (Piece piece : body) {
            if (Phrases.titlesABox(piece.text())
                    && prose.getOrDefault(piece.owner(), 0) < mass / 4) {
                Element box = piece.owner();
                for (Element e = box.parent();
                        e != null && prose.getOrDefault(e, 0) < mass / 4;
                        e = e.parent()) {
                    box = e;
                }
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean inAny(Piece piece, Set<Element> boxes) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
            if (boxes.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(Piece piece) {
        if (title != null && piece.index() <= title.index()) {
            return false;
        }
        String text = piece.text();
        if ((piece.linkDensity() > .6 && piece.prose() == 0) || Phrases.isFurniture(text)) {
            return false;
        }
        if (!piece.isHeading() && isMeta(piece, text)) {
            return false;
        }
        return piece.isHeading()
                || piece.prose() > 0
                || isCaption(piece)
                || isSubheadByPlace(piece)
                || piece.tag().equals("p")
                || layout.proseLike(piece) > mass / 10
                || (piece.tag().equals("li") && text.length() > 25);
    }

    private boolean isMeta(Piece piece, String text) {
        return text.length() < 200
                && (ONLY_TIME_OR_DATE.matcher(text).matches()
                        || (isBylineLike(piece, text) && Byline.read(text).isPresent()));
    }

    private static boolean isBylineLike(Piece piece, String text) {
        return !piece.endsLikeSentence()
                || text.length() < 60
                || hasClass(piece, 2, Vocabulary::isByline);
    }

    private @Nullable Piece teaser(List<Piece> text) {
        Piece marked = teaserAbove(text);
        if (marked != null) {
            return marked;
        }
        int seen = 0;
        for (Piece piece : text) {
            if (piece.prose() > 0 || (piece.length() >= 30 && !piece.isHeading())) {
                if (hasClass(piece, 2, Vocabulary::isTeaser)
                        || (isDescribed(piece) && layout.proseLike(piece) < mass / 3)) {
                    marked = piece;
                    break;
                }
                if (++seen > 2) {
                    break;
                }
            }
        }
        return marked;
    }

    private boolean isDescribed(Piece piece) {
        String text = piece.text();
        return descriptions.stream()
                .anyMatch(d ->
                        Similarity.contained(text, d) > .8 && Similarity.contained(d, text) > .5);
    }

    /** The teaser where it stands between title and body. */
    private @Nullable Piece teaserAbove(List<Piece> text) {
        Piece heading = title;
        if (heading == null || text.isEmpty()) {
            return null;
        }
        int until = Math.min(text.getFirst().index(), heading.index() + 40);
        for (int i = heading.index() + 1; i < until; i++) {
            Piece piece = pieces.get(i);
            if (!layout.inFurniture(piece)
                    && piece.length() >= 30
                    && piece.linkDensity() < .5
                    && !isMeta(piece, piece.text())
                    && !isCaption(piece)
                    && !Phrases.isFurniture(piece.text())
                    && (hasClass(piece, 3, Vocabulary::isTeaser)
                            || isDescribed(piece)
                            || piece.prose() > 0)) {
                return piece;
            }
        }
        return null;
    }

    private BlockKind kind(Piece piece) {
        if (isCaption(piece)) {
            return BlockKind.CAPTION;
        }
        if (piece.isHeading() || isPseudoHeading(piece) || isSubheadByPlace(piece)) {
            return BlockKind.HEADING;
        }
        if (inTag(piece, "blockquote", 3) || hasClass(piece, 2, Vocabulary::isQuote)) {
            return BlockKind.QUOTE;
        }
        return inTag(piece, "li", 2) ? BlockKind.LIST : BlockKind.PARAGRAPH;
    }

    private static boolean isPseudoHeading(Piece piece) {
        return piece.isBold() && piece.length() <= 100 && !piece.text().endsWith(".");
    }

    private static boolean isCaption(Piece piece) {
        if (inTag(piece, "figcaption", 6) || inTag(piece, "figure", 6)) {
            return true;
        }
        if (CREDIT.matcher(piece.text()).find()) {
            return true;
        }
        Element parent = piece.owner().parent();
        return piece.length() < 500
                && hasClass(piece, 1, Vocabulary::isCaption)
                && parent != null
                && parent.selectFirst("img, picture") != null;
    }

    private static boolean inTag(Piece piece, String tag, int depth) {
        Element e = piece.owner();
        for (int i = 0; i <= depth && e != null; i++, e = e.parent()) {
            if (e.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasClass(Piece piece, int depth, Predicate<Element> test) {
        Element e = piece.owner();
        for (int i = 0; i < depth && e != null; i++, e = e.parent()) {
            if (test.test(e)) {
                return true;
            }
        }
        return false;
    }

    private Credits byline(List<Piece> text) {
        Credits credits = Credits.NONE;
        for (Piece piece : aroundTitle()) {
            if (piece.length() < 250) {
                for (String line : piece.lines().split("\n", -1)) {
                    Optional<Credits> read = Byline.read(line);
                    if (read.isPresent() && !piece.endsLikeSentence()) {
                        credits = credits.and(read.get());
                    }
                }
            }
        }
        for (Piece piece : text) {
            credits = credits.and(CreditCodes.atEndOf(piece.text()));
            credits = credits.and(CreditCodes.inDatelineOf(piece.text()));
        }
        // An agency unknown by name is told by the dateline, and signs at the end as an author
        // would.
        List<String> persons = new ArrayList<>(credits.authors());
        persons.removeAll(credits.agencies());
        return new Credits(persons, credits.agencies());
    }

    private @Nullable ArticleTime printed() {
        for (Piece piece : aroundTitle()) {
            if (piece.length() < 200) {
                Optional<ArticleTime> date = PrintedDate.in(piece.text());
                if (date.isPresent()) {
                    return date.get();
                }
            }
        }
        return null;
    }

    private List<Piece> aroundTitle() {
        Piece heading = title;
        if (heading == null) {
            return List.of();
        }
        int from = Math.max(0, heading.index() - 4);
        int to = Math.min(pieces.size(), heading.index() + 25);
        return pieces.subList(from, to);
    }
}
