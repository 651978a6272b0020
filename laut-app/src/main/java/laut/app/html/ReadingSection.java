package laut.app.html;

import static laut.app.html.Html.escape;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import laut.app.view.ActFamily;
import laut.app.view.Chain;
import laut.app.view.Confidence;
import laut.app.view.Outline;
import laut.app.view.Words;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.article.Block;
import laut.model.article.BlockKind;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * One reading as an HTML article: each part of the text in a row with the notes on the statements
 * that begin in it. Used once, for one reading.
 */
final class ReadingSection {
    private final Words words;
    private final Article article;
    private final String id;
    private final Marks marks;
    private final int statements;
    private final Set<Integer> numbered = new HashSet<>();
    private final StringBuilder html = new StringBuilder();

    /**
     * @param id unique in the page; prefix of every id in this section
     */
    ReadingSection(Reading reading, String id, Words words) {
        this.words = words;
        this.article = reading.article();
        this.id = id;
        List<Outline.Entry> entries = Outline.of(reading);
        this.statements = entries.size();
        this.marks = new Marks(article.parts(), entries);
    }

    String html() {
        html.append("<article id=\"").append(id).append("\">\n<header>\n");
        title();
        about();
        html.append("</header>\n");
        if (article.teaser() != null) {
            row("p", "teaser", article.teaser());
        }
        for (Block block : article.blocks()) {
            time(block.time());
            row(tag(block.kind()), block.kind().word(), block.span());
        }
        return html.append("</article>\n").toString();
    }

    private void title() {
        if (article.title() == null) {
            html.append("<h1>").append(escape(words.say("article.untitled"))).append("</h1>\n");
        } else {
            row("h1", "title", article.title());
        }
    }

    private void about() {
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add("<span class=\"outlet\">" + isolated(article.outlet()) + "</span>");
        }
        parts.add(
                article.published() == null
                        ? escape(words.say("article.undated"))
                        : time(article.published(), words.time(article.published())));
        if (article.modified() != null && !article.modified().equals(article.published())) {
            parts.add(
                    time(
                            article.modified(),
                            words.say("article.modified", words.time(article.modified()))));
        }
        if (!article.authors().isEmpty()) {
            parts.add(isolated(words.say("article.by", words.list(article.authors()))));
        }
        if (!article.agencies().isEmpty()) {
            parts.add(
                    isolated(words.say("article.agencies", String.join(", ", article.agencies()))));
        }
        parts.add(source());
        html.append("<p class=\"about\">").append(String.join(" · ", parts)).append("</p>\n");
        if (article.paywalled()) {
            html.append("<p class=\"about doubt\">")
                    .append(escape(words.say("article.paywalled")))
                    .append("</p>\n");
        }
        html.append("<p class=\"about\">")
                .append(
                        escape(
                                statements == 0
                                        ? words.say("article.none")
                                        : words.count("count.statements", statements)))
                .append("</p>\n");
    }

    /** A link only where it leads to the web: a page may name any address as its own. */
    private String source() {
        URI url = article.url();
        if (url != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            String address = escape(url.toString());
            return "<a class=\"source\" rel=\"noreferrer\" href=\""
                    + address
                    + "\">"
                    + escape(Objects.requireNonNullElse(url.getHost(), url.toString()))
                    + "</a>";
        }
        return "<span class=\"source\">" + isolated(article.source()) + "</span>";
    }

    private void time(@Nullable ArticleTime time) {
        if (time != null) {
            html.append("<p class=\"clock\">").append(time(time, words.time(time)));
            html.append("</p>\n");
        }
    }

    private static String time(ArticleTime time, String said) {
        return "<time datetime=\"" + escape(time.toString()) + "\">" + escape(said) + "</time>";
    }

    private static String tag(BlockKind kind) {
        return switch (kind) {
            case HEADING -> "h2";
            case QUOTE -> "blockquote";
            case PARAGRAPH, CAPTION, ENTRY, QUESTION, ANSWER, LIST -> "p";
        };
    }

    private void row(String tag, String kind, CharSpan part) {
        html.append("<div class=\"row\">\n<").append(tag).append(" class=\"").append(kind);
        html.append("\" dir=\"auto\"").append(language()).append('>');
        marks.segments(part).forEach(this::segment);
        html.append("</").append(tag).append(">\n");
        List<Outline.Entry> notes = marks.beginningIn(part);
        if (!notes.isEmpty()) {
            html.append("<ol class=\"notes\" aria-label=\"");
            html.append(escape(words.say("html.statements"))).append("\">\n");
            notes.forEach(this::note);
            html.append("</ol>\n");
        }
        html.append("</div>\n");
    }

    private String language() {
        return article.language() == null ? "" : " lang=\"" + escape(article.language()) + "\"";
    }

    private void segment(Segment segment) {
        String text = escape(segment.span().in(article.text()));
        List<Mark> quotes = with(segment, Mark.Part.QUOTE);
        if (segment.marks().isEmpty()) {
            html.append(text);
            return;
        }
        quotes.forEach(this::number);
        String classes = String.join(" ", classes(segment, quotes));
        if (quotes.isEmpty()) {
            html.append("<span class=\"").append(classes).append("\">");
            html.append(text).append("</span>");
        } else {
            html.append("<a class=\"").append(classes).append("\" href=\"#").append(id);
            html.append('s').append(quotes.getLast().n()).append("\" data-chain=\"");
            html.append(
                    quotes.stream()
                            .map(mark -> escape(oneLine(mark.entry())))
                            .distinct()
                            .collect(Collectors.joining("&#10;")));
            html.append("\">").append(text).append("</a>");
        }
    }

    private static List<Mark> with(Segment segment, Mark.Part part) {
        return segment.marks().stream().filter(mark -> mark.part() == part).toList();
    }

    /** The number before a statement's first words; the note's way back to the text. */
    private void number(Mark mark) {
        if (numbered.add(mark.n())) {
            html.append("<sup id=\"").append(id).append('q').append(mark.n()).append("\">");
            html.append(mark.n()).append("</sup>");
        }
    }

    /** How a segment looks, and to which statements it lights up. */
    private static List<String> classes(Segment segment, List<Mark> quotes) {
        List<String> classes = new ArrayList<>();
        if (!quotes.isEmpty()) {
            classes.add("q");
            classes.add(family(quotes.getLast().entry()));
            if (quotes.size() > 1) {
                classes.add("in-" + family(quotes.get(quotes.size() - 2).entry()));
            }
        }
        if (!with(segment, Mark.Part.SPEAKER).isEmpty()) {
            classes.add("speaker");
        }
        if (!with(segment, Mark.Part.CUE).isEmpty()) {
            classes.add("cue");
        }
        segment.marks().stream()
                .map(Mark::n)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(n -> classes.add("s" + n));
        return classes;
    }

    private static String family(Outline.Entry entry) {
        return ActFamily.of(entry.statement().act()).word();
    }

    private void note(Outline.Entry entry) {
        Statement statement = entry.statement();
        int n = statement.n();
        html.append("<li id=\"").append(id).append('s').append(n).append("\" class=\"");
        html.append(family(entry)).append(" s").append(n);
        html.append(entry.depth() > 0 ? " nested" : "").append("\">");
        html.append("<a class=\"n\" href=\"#").append(id).append('q').append(n).append("\">");
        html.append(n).append("</a> <b>").append(isolated(words.speaker(statement.who())));
        html.append("</b> <span class=\"act\">").append(escape(words.act(statement.act())));
        html.append("</span><br>");
        html.append(
                details(entry).stream()
                        .map(ReadingSection::isolated)
                        .collect(Collectors.joining(" · ")));
        if (Confidence.isLow(statement)) {
            html.append(" <span class=\"doubt\">");
            html.append(escape(Confidence.say(statement, words))).append("</span>");
        }
        html.append("</li>\n");
    }

    private String oneLine(Outline.Entry entry) {
        Statement statement = entry.statement();
        return statement.n()
                + "  "
                + words.speaker(statement.who())
                + " · "
                + words.act(statement.act())
                + " · "
                + String.join(" · ", details(entry));
    }

    private List<String> details(Outline.Entry entry) {
        Statement statement = entry.statement();
        Chain chain = entry.chain();
        List<String> details = new ArrayList<>();
        if (chain.hand() != Chain.Hand.FIRST) {
            details.add(words.hand(chain.hand()));
        }
        chain.through().forEach(n -> details.add(words.say("chain.through", words.speaker(n))));
        chain.relays().forEach(name -> details.add(words.say("chain.relay", name)));
        details.add(words.form(statement.form()));
        details.add(words.medium(statement.medium()));
        chain.addressees().forEach(name -> details.add(words.say("chain.addressee", name)));
        chain.channels().forEach(name -> details.add(words.say("chain.channel", name)));
        return details;
    }

    /** Names of either writing direction do not disturb what stands around them. */
    private static String isolated(String text) {
        return "<bdi>" + escape(text) + "</bdi>";
    }
}
