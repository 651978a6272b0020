package laut.page.html.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Document page;
    private final StatedText judge;
    private final StatedArticle stated;
    private final ImageTexts images;

    private BodyReader(Document page, StatedArticle article) {
        this.page = page;
        stated = article;
        pieces = PieceCutter.cut(page);
        descriptions = article.descriptions();
        title = TitleFinder.find(pieces, article.titles());
        Element heading = title == null ? null : title.owner();
        layout = new Layout(pieces, heading);
        body = BodyFinder.find(pieces, layout, heading);
        int sum = 0;
        for (Piece piece : body) {
            Layout.weigh(piece.owner(), piece.prose(), prose);
            sum += piece.prose();
        }
        mass = sum;
        judge = new StatedText(article.text(), body);
        images = new ImageTexts(page);
    }

    /**
     * Reads the article on {@code page}.
     *
     * @param article what the page states about it
     */
    public static FoundBody read(Document page, StatedArticle article) {
        return new BodyReader(page, article).read();
    }

    private FoundBody read() {
        List<Piece> text = kept();
        Piece teaser = teaser(text);
        List<FoundBlock> blocks = new ArrayList<>();
        EntryTimes entries = new EntryTimes(text, day());
        InterviewTurns turns = new InterviewTurns(text);
        for (Piece piece : text) {
            if (!piece.equals(teaser)) {
                blocks.add(block(piece, entries, turns));
            }
        }
        TeaserText lead = TeaserText.of(teaser == null ? "" : teaser.text());
        return new FoundBody(
                title == null ? null : TitleFinder.withoutKicker(title),
                lead.text().isEmpty() ? null : lead.text(),
                blocks,
                VisibleByline.in(aroundTitle()).and(lead.byline()),
                signatures(text),
                printed());
    }

    private @Nullable LocalDate day() {
        ArticleTime date = stated.day() == null ? printed() : null;
        return date == null ? stated.day() : date.date();
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
        Boxes boxes = Boxes.in(page, body, prose, mass);
        for (Piece piece : body) {
            if (belongs(piece) && !boxes.hold(piece) && !judge.rejects(piece)) {
                kept.add(piece);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast();
        }
        return kept;
    }

    private boolean belongs(Piece piece) {
        if (title != null && piece.index() <= title.index()) {
            return false;
        }
        String text = piece.text();
        if ((piece.linkDensity() > .6 && piece.prose() == 0) || Phrases.isFurniture(text)) {
            return false;
        }
        if (piece.isHeading() ? repeatsTitle(text) || isByline(text) : isMeta(piece, text)) {
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

    private boolean repeatsTitle(String text) {
        return title != null && Similarity.bare(text).equals(Similarity.bare(title.text()));
    }

    private static boolean isByline(String heading) {
        return heading.startsWith("Von ") && Byline.read(heading).isPresent();
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

    private boolean isCaption(Piece piece) {
        if (inTag(piece, "figcaption", 6) || inTag(piece, "figure", 6)) {
            return true;
        }
        if (images.hold(piece) || CREDIT.matcher(piece.text()).find()) {
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

    private static List<Credits> signatures(List<Piece> text) {
        List<Credits> signatures = new ArrayList<>();
        for (Piece piece : text) {
            signatures.add(CreditCodes.atEndOf(piece.text()));
            signatures.add(CreditCodes.inDatelineOf(piece.text()));
        }
        signatures.removeIf(Credits::isEmpty);
        return signatures;
    }

    /** The date printed near the title; one that is said to be of publication before any other. */
    private @Nullable ArticleTime printed() {
        ArticleTime first = null;
        for (Piece piece : aroundTitle()) {
            ArticleTime date =
                    piece.length() < 200 ? PrintedDate.in(piece.text()).orElse(null) : null;
            if (date != null && ONLY_TIME_OR_DATE.matcher(piece.text()).matches()) {
                return date;
            }
            first = first == null ? date : first;
        }
        return first;
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
