package laut.app.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import laut.app.view.ActFamily;
import laut.app.view.Chain;
import laut.app.view.Confidence;
import laut.app.view.Outline;
import laut.app.view.Words;
import laut.model.reading.Act;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a person reads it: who is speaking and through whom, then what they said, each
 * statement with its act in the margin. Statements stay in the order of the text; a speaker's
 * successive ones share one head. Thread-safe.
 */
public final class Dossier {
    private static final int NUMBER_WIDTH = 3;
    private static final String GAP = "  ";

    private final Words words;
    private final Paper paper;
    private final int actWidth;

    public Dossier(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
        this.actWidth =
                Arrays.stream(Act.values())
                        .mapToInt(act -> Columns.width(words.act(act)))
                        .max()
                        .orElse(0);
    }

    /** The whole dossier, ending with a line break. */
    public String of(Reading reading) {
        Sheet sheet = new Sheet(paper);
        ArticleHead.write(reading.article(), words, sheet);
        sheet.blank();
        List<Outline.Entry> entries = Outline.of(reading);
        if (entries.isEmpty()) {
            sheet.paragraph(words.say("article.none"), sheet.ink()::dim);
            return sheet.toString();
        }
        sheet.paragraph(tally(entries), sheet.ink()::dim);
        Outline.@Nullable Entry before = null;
        for (Outline.Entry entry : entries) {
            if (before == null || !sameSource(before.chain(), entry.chain())) {
                if (entry.depth() == 0) {
                    sheet.blank();
                }
                head(entry, sheet);
            }
            statement(entry, reading.article().text(), sheet);
            before = entry;
        }
        return sheet.toString();
    }

    private String tally(List<Outline.Entry> entries) {
        int speakers =
                (int) entries.stream().map(entry -> entry.chain().speaker()).distinct().count();
        return words.count("count.statements", entries.size())
                + ", "
                + words.count("count.speakers", speakers);
    }

    private static boolean sameSource(Chain one, Chain other) {
        return one.speaker().equals(other.speaker())
                && one.through().equals(other.through())
                && one.relays().equals(other.relays());
    }

    /** A speaker within another's words stands under them, with an arrow. */
    private void head(Outline.Entry entry, Sheet sheet) {
        Ink ink = sheet.ink();
        int indent = indent(entry);
        String arrow = entry.depth() == 0 ? "" : " ".repeat(indent) + ink.dim("↳ ");
        int column = entry.depth() == 0 ? 0 : indent + 2;
        sheet.hanging(arrow, column, words.speaker(entry.chain().speaker()), ink::bold);
        sheet.hanging("", column, String.join(" · ", way(entry.chain())), ink::dim);
    }

    /** Through whom the words came; empty where the paper has them from the speaker itself. */
    private List<String> way(Chain chain) {
        List<String> way = new ArrayList<>();
        if (chain.hand() != Chain.Hand.FIRST) {
            way.add(words.hand(chain.hand()));
        }
        chain.through().forEach(name -> way.add(words.say("chain.through", words.speaker(name))));
        chain.relays().forEach(name -> way.add(words.say("chain.relay", name)));
        return way;
    }

    private void statement(Outline.Entry entry, String text, Sheet sheet) {
        Ink ink = sheet.ink();
        Statement statement = entry.statement();
        int indent = indent(entry);
        String number = String.valueOf(statement.n());
        String act = words.act(statement.act());
        int numberWidth = Math.max(NUMBER_WIDTH, number.length());
        String label =
                " ".repeat(numberWidth - number.length())
                        + ink.dim(number)
                        + GAP
                        + ink.act(ActFamily.of(statement.act()), act)
                        + " ".repeat(actWidth - Columns.width(act) + indent)
                        + GAP;
        int column = numberWidth + actWidth + 2 * GAP.length() + indent;
        sheet.hanging(label, column, said(statement, text), line -> line);
        sheet.hanging("", column, String.join(" · ", manner(entry)), ink::dim);
        if (Confidence.isLow(statement)) {
            sheet.hanging("", column, Confidence.say(statement, words), ink::doubt);
        }
    }

    private static String said(Statement statement, String text) {
        return statement.quote().stream()
                .map(piece -> piece.in(text))
                .collect(Collectors.joining(" … "));
    }

    private List<String> manner(Outline.Entry entry) {
        Statement statement = entry.statement();
        List<String> manner = new ArrayList<>();
        manner.add(words.form(statement.form()));
        manner.add(words.medium(statement.medium()));
        entry.chain().addressees().forEach(name -> manner.add(words.say("chain.addressee", name)));
        entry.chain().channels().forEach(name -> manner.add(words.say("chain.channel", name)));
        return manner;
    }

    /** Statements within statements move in, as long as there is room for them. */
    private static int indent(Outline.Entry entry) {
        return 2 * Math.min(entry.depth(), 4);
    }
}
