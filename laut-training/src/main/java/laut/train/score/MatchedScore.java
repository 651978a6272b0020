package laut.train.score;

import java.util.Collection;
import java.util.function.BiPredicate;

/**
 * What is right about the statements that were found, asked of pairs only.
 *
 * @param form pairs with equal form
 * @param medium pairs with equal medium
 * @param act pairs with equal act; no case where acts are not annotated
 * @param who pairs whose speaker has the same name, titles and case aside; no case where names are
 *     not annotated
 * @param whoSimilar the same, where the last word of a name is enough
 * @param wrongSpeaker pairs whose speaker mentions have no token in common, among those where both
 *     have a mention
 */
public record MatchedScore(
        Ratio form, Ratio medium, Ratio act, Ratio who, Ratio whoSimilar, Ratio wrongSpeaker) {

    /**
     * @param all pairs of all articles
     * @param named those of them from articles where act and who are annotated
     */
    static MatchedScore of(Collection<Pair> all, Collection<Pair> named) {
        return new MatchedScore(
                ratio(all, (gold, found) -> gold.statement().form() == found.statement().form()),
                ratio(
                        all,
                        (gold, found) -> gold.statement().medium() == found.statement().medium()),
                ratio(named, (gold, found) -> gold.statement().act() == found.statement().act()),
                ratio(
                        named,
                        (gold, found) ->
                                SpeakerNames.same(gold.statement().who(), found.statement().who())),
                ratio(
                        named,
                        (gold, found) ->
                                SpeakerNames.similar(
                                        gold.statement().who(), found.statement().who())),
                ratio(
                        all.stream().filter(MatchedScore::bothHaveSpeakers).toList(),
                        (gold, found) ->
                                !gold.in(Part.SPEAKER).intersects(found.in(Part.SPEAKER))));
    }

    private static boolean bothHaveSpeakers(Pair pair) {
        return pair.gold() != null
                && pair.found() != null
                && !pair.gold().in(Part.SPEAKER).isEmpty()
                && !pair.found().in(Part.SPEAKER).isEmpty();
    }

    private static Ratio ratio(
            Collection<Pair> pairs, BiPredicate<MarkedStatement, MarkedStatement> property) {
        int hits = 0;
        int cases = 0;
        for (Pair pair : pairs) {
            if (pair.gold() != null && pair.found() != null) {
                cases++;
                hits += property.test(pair.gold(), pair.found()) ? 1 : 0;
            }
        }
        return new Ratio(hits, cases);
    }
}
