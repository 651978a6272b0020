package laut.train.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import laut.model.reading.TimeType;
import laut.reader.time.TimeTagger;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.CorpusException;

/** Scores the reader's expressions of time. */
public final class TimeScores {

    private TimeScores() {}

    /**
     * Laut's score on a folder of TimeML files, and another system's on the same.
     *
     * @param laut of this reader
     * @param other of the system whose output lies beside the gold
     */
    public record Beside(TimeScore laut, TimeScore other) {}

    /**
     * On annotated articles. What repeats ("jeden Montag") does not count: the guide leaves it out.
     * Types are not annotated.
     */
    public static TimeScore of(List<AnnotatedArticle> articles) {
        TimeTagger tagger = new TimeTagger();
        TimeScore sum = TimeScore.NONE;
        for (AnnotatedArticle article : articles) {
            List<MarkedTime> gold =
                    article.times().stream()
                            .map(t -> new MarkedTime(t.span(), "", t.value()))
                            .toList();
            List<MarkedTime> found =
                    tagger.tag(article.article()).stream()
                            .filter(time -> time.type() != TimeType.SET)
                            .map(MarkedTime::of)
                            .toList();
            sum = sum.plus(TimeScore.of(article.id(), article.article().text(), gold, found));
        }
        return sum;
    }

    /**
     * On KRAUTS: every {@code gold/*.tml} of a folder, beside the file of the same name in {@code
     * heideltime/}.
     *
     * @throws CorpusException if a file is not TimeML, or its text is not that of the gold
     * @throws IOException if a file cannot be read
     */
    public static Beside ofKrauts(Path folder) throws IOException {
        TimeTagger tagger = new TimeTagger();
        KrautsConvention convention = new KrautsConvention(tagger);
        TimeScore laut = TimeScore.NONE;
        TimeScore other = TimeScore.NONE;
        for (Path file : files(folder.resolve("gold"))) {
            TimeMl gold = TimeMl.read(file);
            String text = gold.article().text();
            String name = String.valueOf(file.getFileName());
            List<MarkedTime> found =
                    tagger.tag(gold.article()).stream().map(t -> convention.of(t, text)).toList();
            laut = laut.plus(TimeScore.of(name, text, gold.times(), found));
            TimeMl tagged = TimeMl.read(folder.resolve("heideltime").resolve(name));
            if (!tagged.article().text().equals(text)) {
                throw new CorpusException(
                        folder
                                + ": gold and heideltime differ in the text of "
                                + name
                                + "; fetch them again");
            }
            other = other.plus(TimeScore.of(name, text, gold.times(), tagged.times()));
        }
        return new Beside(laut, other);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
        }
    }
}
