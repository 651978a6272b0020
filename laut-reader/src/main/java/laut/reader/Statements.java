package laut.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.reader.decode.Draft;
import laut.reader.decode.Nesting;
import laut.reader.label.Role;
import org.jspecify.annotations.Nullable;

/** Drafts become statements: numbered, nested, with a name for who says them. */
final class Statements {
    private Statements() {}

    static Reading reading(Article article, List<Draft> drafts, String model) {
        List<Draft> ordered = Nesting.inOrder(drafts);
        int[] parents = Nesting.parents(ordered);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            Integer parent = parents[i] < 0 ? null : Integer.valueOf(parents[i] + 1);
            statements.add(statement(i + 1, parent, ordered.get(i), article, model));
        }
        return new Reading(article, List.of(), statements, model);
    }

    private static Statement statement(
            int n, @Nullable Integer parent, Draft draft, Article article, String model) {
        String who =
                draft.mentions(Role.SPEAKER).stream()
                        .map(span -> span.in(article.text()))
                        .collect(Collectors.joining("; "));
        return new Statement(
                n,
                draft.form(),
                draft.medium(),
                draft.act(),
                draft.confidence(),
                who,
                parent,
                draft.quote(),
                draft.mentions(Role.CUE),
                draft.mentions(Role.FRAME),
                draft.mentions(Role.SPEAKER),
                draft.mentions(Role.ADDRESSEE),
                via(draft),
                model);
    }

    private static List<Via> via(Draft draft) {
        return Stream.concat(
                        draft.mentions(Role.CHANNEL).stream()
                                .map(span -> new Via(Via.Role.CHANNEL, span)),
                        draft.mentions(Role.RELAY).stream()
                                .map(span -> new Via(Via.Role.RELAY, span)))
                .sorted(Comparator.comparing(Via::span))
                .toList();
    }
}
