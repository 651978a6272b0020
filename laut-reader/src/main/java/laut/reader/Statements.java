package laut.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import laut.model.article.Article;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.TimeExpression;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import laut.reader.decode.Draft;
import laut.reader.decode.Nesting;
import laut.reader.label.Role;
import laut.reader.who.Mentioned;
import laut.reader.who.SpeakerResolver;
import laut.reader.who.Who;
import org.jspecify.annotations.Nullable;

/** Drafts become statements: numbered, nested, with a name for who says them. */
final class Statements {
    private Statements() {}

    static Reading reading(
            Article article,
            List<CharSpan> sentences,
            List<TimeExpression> times,
            List<Draft> drafts,
            String model) {
        List<Draft> ordered = Nesting.inOrder(drafts);
        int[] parents = Nesting.parents(ordered);
        List<List<CharSpan>> mentions = SpeakerSpans.of(article.text(), ordered, parents);
        List<Who> speakers = speakers(article, ordered, mentions);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            Integer parent = parents[i] < 0 ? null : Integer.valueOf(parents[i] + 1);
            String who = speakers.get(i).name();
            statements.add(statement(i + 1, parent, ordered.get(i), mentions.get(i), who, model));
        }
        return new Reading(article, sentences, times, statements, model);
    }

    private static List<Who> speakers(
            Article article, List<Draft> drafts, List<List<CharSpan>> mentions) {
        List<Mentioned> mentioned = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            mentioned.add(
                    new Mentioned(
                            mentions.get(i),
                            draft.extent(),
                            draft.form(),
                            draft.mentions(Role.NAME)));
        }
        return SpeakerResolver.of(article).resolve(mentioned);
    }

    private static Statement statement(
            int n,
            @Nullable Integer parent,
            Draft draft,
            List<CharSpan> speaker,
            String who,
            String model) {
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
                speaker,
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
