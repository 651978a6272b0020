package laut.train.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.Scheme;

/** An article of twenty tokens t0 t1 … t19, whose statements are given by the tokens' numbers. */
final class Numbered {

    private static final int TOKENS = 20;

    /** The found or annotated statement, starting from an indirect claim in speech by nobody. */
    record Said(Statement statement) {
        static Said of(int... quote) {
            List<CharSpan> none = List.of();
            return new Said(
                    new Statement(
                            1,
                            Form.INDIRECT,
                            Medium.SPEECH,
                            Act.CLAIM,
                            1,
                            "",
                            null,
                            spans(quote),
                            none,
                            none,
                            none,
                            none,
                            List.of(),
                            "test"));
        }

        Said n(int n) {
            return with(
                    n,
                    statement.form(),
                    statement.medium(),
                    statement.who(),
                    statement.confidence());
        }

        Said form(Form form) {
            return with(
                    statement.n(),
                    form,
                    statement.medium(),
                    statement.who(),
                    statement.confidence());
        }

        Said medium(Medium medium) {
            return with(
                    statement.n(),
                    statement.form(),
                    medium,
                    statement.who(),
                    statement.confidence());
        }

        Said who(String who) {
            return with(
                    statement.n(),
                    statement.form(),
                    statement.medium(),
                    who,
                    statement.confidence());
        }

        Said confidence(double confidence) {
            Statement s = statement;
            return with(s.n(), s.form(), s.medium(), s.who(), confidence);
        }

        Said in(int parent) {
            Statement s = statement;
            return new Said(
                    new Statement(
                            s.n(),
                            s.form(),
                            s.medium(),
                            s.act(),
                            s.confidence(),
                            s.who(),
                            parent,
                            s.quote(),
                            s.cue(),
                            s.frame(),
                            s.speaker(),
                            s.addressee(),
                            s.via(),
                            s.producer()));
        }

        Said speaker(int... tokens) {
            return parts(statement.cue(), statement.frame(), spans(tokens));
        }

        Said cue(int... tokens) {
            return parts(spans(tokens), statement.frame(), statement.speaker());
        }

        Said frame(int... tokens) {
            return parts(statement.cue(), spans(tokens), statement.speaker());
        }

        private Said parts(List<CharSpan> cue, List<CharSpan> frame, List<CharSpan> speaker) {
            Statement s = statement;
            return new Said(
                    new Statement(
                            s.n(),
                            s.form(),
                            s.medium(),
                            s.act(),
                            s.confidence(),
                            s.who(),
                            s.parent(),
                            s.quote(),
                            cue,
                            frame,
                            speaker,
                            s.addressee(),
                            s.via(),
                            s.producer()));
        }

        private Said with(int n, Form form, Medium medium, String who, double confidence) {
            Statement s = statement;
            return new Said(
                    new Statement(
                            n,
                            form,
                            medium,
                            s.act(),
                            confidence,
                            who,
                            s.parent(),
                            s.quote(),
                            s.cue(),
                            s.frame(),
                            s.speaker(),
                            s.addressee(),
                            s.via(),
                            s.producer()));
        }
    }

    private Numbered() {}

    static AnnotatedArticle gold(Said... said) {
        Reading gold = found(said);
        List<CharSpan> tokens = spans(IntStream.range(0, TOKENS).toArray());
        return new AnnotatedArticle("x", Scheme.GUIDE, gold, "", "", List.of(), tokens);
    }

    /** The reading with the given statements, numbered anew where two have the same number. */
    static Reading found(Said... said) {
        List<Statement> statements = new ArrayList<>();
        for (Said one : said) {
            boolean taken = statements.stream().anyMatch(s -> s.n() == one.statement().n());
            statements.add(taken ? one.n(100 + statements.size()).statement() : one.statement());
        }
        return new Reading(article(), List.of(), List.of(), statements, "test");
    }

    private static Article article() {
        StringBuilder text = new StringBuilder("t00");
        IntStream.range(1, TOKENS).forEach(i -> text.append(String.format(" t%02d", i)));
        return Article.from("x")
                .block(BlockKind.PARAGRAPH, text.toString(), new SourceSpan(0, text.length()))
                .build();
    }

    private static List<CharSpan> spans(int... tokens) {
        return IntStream.of(tokens).mapToObj(i -> new CharSpan(4 * i, 4 * i + 3)).toList();
    }
}
