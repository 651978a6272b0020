package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which articles are kept back from training. Drawn once and written down in {@code
 * corpus/dev.txt}; an article not listed there is for training. Immutable and thread-safe.
 *
 * @param dev ids of the articles kept back
 */
public record CorpusSplit(Set<String> dev) {

    public CorpusSplit {
        dev = Set.copyOf(dev);
    }

    /**
     * Reads a list of ids, one a line.
     *
     * @throws CorpusException if it lists nothing
     * @throws IOException if it cannot be read
     */
    public static CorpusSplit read(Path file) throws IOException {
        Set<String> ids =
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            throw new CorpusException(file + ": no id in it; restore it, it is part of the corpus");
        }
        return new CorpusSplit(ids);
    }

    /** The articles to train on. */
    public List<AnnotatedArticle> train(Corpus corpus) {
        return corpus.articles().stream().filter(article -> !dev.contains(article.id())).toList();
    }

    /** The articles kept back. */
    public List<AnnotatedArticle> dev(Corpus corpus) {
        return corpus.articles().stream().filter(article -> dev.contains(article.id())).toList();
    }
}
