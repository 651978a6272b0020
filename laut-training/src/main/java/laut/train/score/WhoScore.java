package laut.train.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.model.reading.Statement;
import laut.reader.who.Mentioned;
import laut.reader.who.SpeakerResolver;
import laut.reader.who.Who;
import laut.train.corpus.AnnotatedArticle;

/**
 * How many speakers get the annotated name when their mentions are given. Titles, case and a
 * leading article do not count.
 *
 * @param all over all statements
 * @param byRule by the rule that gave the name
 * @param misses statements with another name than annotated, in order of the corpus
 */
public record WhoScore(Ratio all, Map<Who.Rule, Ratio> byRule, List<Miss> misses) {

    /** A statement whose speaker got another name than annotated. */
    public record Miss(String article, int n, String mention, String gold, Who found) {

        /** On one line, for a person to read. */
        public String line() {
            return "%s %d: \"%s\" is \"%s\", found \"%s\" (%s)"
                    .formatted(article, n, mention, gold, found.name(), found.rule());
        }
    }

    public WhoScore {
        byRule = Map.copyOf(byRule);
        misses = List.copyOf(misses);
    }

    /** Resolves the annotated mentions of articles. */
    public static WhoScore score(List<AnnotatedArticle> articles) {
        Map<Who.Rule, int[]> counts = new EnumMap<>(Who.Rule.class);
        List<Miss> misses = new ArrayList<>();
        int[] all = new int[2];
        for (AnnotatedArticle article : articles) {
            List<Statement> statements = article.gold().statements();
            List<Who> found =
                    SpeakerResolver.of(article.article())
                            .resolve(statements.stream().map(WhoScore::mentioned).toList());
            for (int i = 0; i < found.size(); i++) {
                Statement gold = statements.get(i);
                Who who = found.get(i);
                boolean same = SpeakerNames.same(gold.who(), who.name());
                count(all, same);
                count(counts.computeIfAbsent(who.rule(), rule -> new int[2]), same);
                if (!same) {
                    misses.add(miss(article, gold, who));
                }
            }
        }
        Map<Who.Rule, Ratio> byRule = new EnumMap<>(Who.Rule.class);
        counts.forEach((rule, count) -> byRule.put(rule, new Ratio(count[0], count[1])));
        return new WhoScore(new Ratio(all[0], all[1]), byRule, misses);
    }

    private static void count(int[] hitsAndCases, boolean hit) {
        hitsAndCases[0] += hit ? 1 : 0;
        hitsAndCases[1]++;
    }

    private static Mentioned mentioned(Statement statement) {
        return new Mentioned(statement.speaker(), statement.extent(), statement.form());
    }

    private static Miss miss(AnnotatedArticle article, Statement gold, Who who) {
        String text = article.article().text();
        String mention =
                String.join(" + ", gold.speaker().stream().map(span -> span.in(text)).toList());
        return new Miss(article.id(), gold.n(), mention, gold.who(), who);
    }
}
