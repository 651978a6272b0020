package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which articles are kept back from training. Drawn once and written down in the corpus folder; an
 * article listed in neither file is for training. Immutable and thread-safe.
 *
 * @param dev ids of the articles that readings are scored on, from {@code dev.txt}
 * @param tune ids of the articles that a fitted model's thresholds are chosen on, from {@code
 *     tune.txt}
 */
public record CorpusSplit(Set<String> dev, Set<String> tune) {

    /**
     * @throws IllegalArgumentException if an article is in both parts
     */
    public CorpusSplit {
        dev = Set.copyOf(dev);
        tune = Set.copyOf(tune);
        for (String id : dev) {
            if (tune.contains(id)) {
                throw new IllegalArgumentException(id + ": both for dev and for tune");
            }
        }
    }

    /**
     * Reads the lists of a corpus folder, one id a line.
     *
     * @throws CorpusException if one lists nothing, or both list the same article
     * @throws IOException if one cannot be read
     */
    public static CorpusSplit read(Path folder) throws IOException {
        try {
            return new CorpusSplit(ids(folder.resolve("dev.txt")), ids(folder.resolve("tune.txt")));
        } catch (IllegalArgumentException e) {
            throw new CorpusException(folder + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> ids(Path file) throws IOException {
        Set<String> ids =
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            throw new CorpusException(file + ": no id in it; restore it, it is part of the corpus");
        }
        return ids;
    }

    /** The articles to train on. */
    public List<AnnotatedArticle> train(Corpus corpus) {
        return corpus.articles().stream()
                .filter(article -> !dev.contains(article.id()) && !tune.contains(article.id()))
                .toList();
    }

    /** The articles to score readings on. */
    public List<AnnotatedArticle> dev(Corpus corpus) {
        return corpus.articles().stream().filter(article -> dev.contains(article.id())).toList();
    }

    /** The articles to choose thresholds on. */
    public List<AnnotatedArticle> tune(Corpus corpus) {
        return corpus.articles().stream().filter(article -> tune.contains(article.id())).toList();
    }
}
