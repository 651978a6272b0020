package laut.train.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import laut.train.corpus.TaggedArticle.Element;
import laut.train.corpus.TaggedArticle.Tag;
import org.jspecify.annotations.Nullable;

/** Collects the tags that carry one number, and makes a statement of them. */
final class StatementDraft implements Comparable<StatementDraft> {

    static final String GOLD = "gold";

    private final String n;
    private final List<CharSpan> quote = new ArrayList<>();
    private final List<CharSpan> cue = new ArrayList<>();
    private final List<CharSpan> frame = new ArrayList<>();
    private final List<CharSpan> speaker = new ArrayList<>();
    private final List<CharSpan> addressee = new ArrayList<>();
    private final List<Via> via = new ArrayList<>();
    private @Nullable Tag first;
    private int order;

    StatementDraft(String n) {
        this.n = n;
    }

    /** Adds a tag that carries this statement's number. */
    void add(Tag tag, CharSpan span) {
        switch (tag.element().name()) {
            case "q" -> {
                if (first == null) {
                    first = tag;
                    order = span.start();
                }
                quote.add(span);
            }
            case "c" -> cue.add(span);
            case "f" -> frame.add(span);
            case "sp" -> speaker.add(span);
            case "a" -> addressee.add(span);
            case "via" -> via.add(new Via(role(tag.element().get("role")), span));
            default ->
                    throw new IllegalArgumentException(
                            "unknown tag <" + tag.element().name() + " n=\"" + n + "\">");
        }
    }

    /**
     * @throws IllegalArgumentException if the number has no q or an attribute is not the guide's
     */
    Statement statement() {
        if (first == null) {
            throw new IllegalArgumentException("number " + n + " is used without a q");
        }
        Element q = first.element();
        return new Statement(
                number(n),
                Form.of(q.get("form")),
                Medium.of(q.get("medium")),
                Act.of(q.get("act")),
                1,
                q.get("who"),
                first.inside() == null ? null : Integer.valueOf(number(first.inside())),
                quote,
                cue,
                frame,
                speaker,
                addressee,
                via,
                GOLD);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a statement's number: '" + digits + "'", e);
        }
    }

    private static Via.Role role(String word) {
        try {
            return Via.Role.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a word for a via's role: '" + word + "'", e);
        }
    }

    /**
     * By the place of the quote's first piece; the outer of two that start together comes first.
     */
    @Override
    public int compareTo(StatementDraft other) {
        return Integer.compare(order, other.order);
    }
}
