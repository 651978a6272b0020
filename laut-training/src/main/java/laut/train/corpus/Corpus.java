package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All articles of a corpus folder. Immutable and thread-safe.
 *
 * @param articles in order of file name and file, so that a seed always means the same sample
 */
public record Corpus(List<AnnotatedArticle> articles) {

    /**
     * @throws IllegalArgumentException if two articles have the same id
     */
    public Corpus {
        articles = List.copyOf(articles);
        Set<String> ids = new HashSet<>();
        for (AnnotatedArticle article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException(
                        article.article().source() + ": id used twice; give it another");
            }
        }
    }

    /**
     * Reads every {@code articles/*.xml} of a corpus folder.
     *
     * @throws CorpusException if there are none, a file cannot be understood or an id is used twice
     * @throws IOException if a file cannot be read
     */
    public static Corpus read(Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            articles.addAll(GuideXml.read(file));
        }
        try {
            return new Corpus(articles);
        } catch (IllegalArgumentException e) {
            throw new CorpusException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The files of a corpus folder, in order of their names.
     *
     * @throws CorpusException if there are none
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> files(Path folder) throws IOException {
        Path articles = folder.resolve("articles");
        if (!Files.isDirectory(articles)) {
            throw new CorpusException(
                    articles + ": no such folder; name the project's corpus folder with --corpus");
        }
        try (Stream<Path> files = Files.list(articles)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
            if (found.isEmpty()) {
                throw new CorpusException(articles + ": no .xml file in it");
            }
            return found;
        }
    }
}
