package laut.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the articles in {@code corpus/} are held to. */
final class ProjectCorpusTest {

    private static final Path FOLDER = Path.of("..", "corpus");

    @Test
    void everyArticleCanBeRead() throws IOException {
        Corpus corpus = Corpus.read(FOLDER);

        assertThat(corpus.articles()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(corpus.articles().stream().mapToInt(a -> a.gold().statements().size()).sum())
                .isGreaterThanOrEqualTo(5000);
    }

    @Test
    void everyArticleKeepsTheRulesOfTheGuide() throws IOException {
        assertThat(GuideRules.check(Corpus.files(FOLDER))).isEmpty();
    }

    @Test
    void theSplitNamesArticlesThatExistAndLeavesNoGenreAndNoFileOut() throws IOException {
        Corpus corpus = Corpus.read(FOLDER);
        CorpusSplit split = CorpusSplit.read(FOLDER);

        assertThat(split.dev(corpus)).hasSameSizeAs(split.dev());
        assertThat(split.tune(corpus)).hasSameSizeAs(split.tune());
        assertThat(split.train(corpus))
                .hasSize(corpus.articles().size() - split.dev().size() - split.tune().size());
        assertThat(split.dev(corpus).stream().map(AnnotatedArticle::genre))
                .contains(
                        "agency",
                        "report",
                        "analysis",
                        "commentary",
                        "ticker",
                        "interview",
                        "local",
                        "feature");
        Set<String> files =
                split.dev(corpus).stream()
                        .map(article -> article.id().substring(0, 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(files).contains("a", "b", "c", "d", "e", "f", "g");
    }
}
