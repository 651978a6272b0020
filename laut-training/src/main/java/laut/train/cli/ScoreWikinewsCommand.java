package laut.train.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import laut.model.reading.Form;
import laut.model.reading.Reading;
import laut.reader.ArticleReader;
import laut.train.corpus.AnnotatedArticle;
import laut.train.corpus.WikinewsJson;
import laut.train.score.Score;
import laut.train.score.ScoreJson;
import laut.train.score.ScoreTable;
import laut.train.score.ThresholdSearch;
import laut.train.score.Thresholds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scores a model on the WIKINEWS quotation data. That data marks fewer statements than the
 * project's guide asks for, so each form's least confidence is chosen on its training part.
 */
@Command(
        name = "wikinews",
        mixinStandardHelpOptions = true,
        description = "Scores a model on the WIKINEWS quotation data, where it is at hand.",
        footer = {
            "",
            "The dev part is scored at confidence thresholds chosen on a sample of the train part,",
            "since this data marks fewer statements than corpus/GUIDE.md asks for.",
            "",
            "Example:",
            "  laut-train score wikinews --tune 300"
        })
final class ScoreWikinewsCommand implements Callable<Integer> {

    private static final long SEED = 20_240_425;

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private ModelOption model = new ModelOption();
    @Mixin private JsonOption format = new JsonOption();

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description =
                    "The data, in train/ and dev/. Default: ../shared/data/quotations beside the"
                            + " project's folder.")
    private @Nullable Path folder;

    @Option(
            names = "--tune",
            paramLabel = "N",
            defaultValue = "150",
            description =
                    "How many articles to choose thresholds on; 0 for none. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int tune;

    ScoreWikinewsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (tune < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--tune " + tune + ": expected 0 or more articles");
        }
        Path data =
                folder == null
                        ? surroundings.home().resolve(Path.of("..", "shared", "data", "quotations"))
                        : folder;
        if (!Files.isDirectory(data.resolve("dev"))) {
            surroundings
                    .out()
                    .println("skipped: " + data.normalize() + " does not hold the WIKINEWS data");
            return 0;
        }
        try (ArticleReader reader = model.open(surroundings)) {
            Thresholds thresholds = thresholds(reader, data.resolve("train"));
            List<AnnotatedArticle> dev = WikinewsJson.readFolder(data.resolve("dev"));
            report(thresholds, dev, ModelOption.read(reader, dev, surroundings));
        }
        return 0;
    }

    private Thresholds thresholds(ArticleReader reader, Path train) throws IOException {
        if (tune == 0) {
            return Thresholds.NONE;
        }
        List<AnnotatedArticle> articles = new ArrayList<>(WikinewsJson.readFolder(train));
        Collections.shuffle(articles, new Random(SEED));
        List<AnnotatedArticle> sample = articles.subList(0, Math.min(tune, articles.size()));
        return ThresholdSearch.choose(sample, ModelOption.read(reader, sample, surroundings));
    }

    private void report(Thresholds thresholds, List<AnnotatedArticle> dev, List<Reading> found) {
        Score plain = Score.score(dev, found);
        Score adjusted = Score.score(dev, found.stream().map(thresholds::apply).toList());
        if (format.isJson()) {
            ObjectNode json = new JsonMapper().createObjectNode();
            json.set("thresholds", ScoreJson.of(thresholds));
            json.set("score", ScoreJson.of(adjusted));
            json.set("withoutThresholds", ScoreJson.of(plain));
            surroundings.out().println(json.toPrettyString());
            return;
        }
        surroundings.out().print(ScoreTable.of(adjusted));
        surroundings.out().printf("%nleast confidence%n");
        for (Form form : Form.values()) {
            double least = thresholds.byForm().getOrDefault(form, 0.0);
            surroundings.out().printf("%-18s %9.2f%n", form.word(), least);
        }
        surroundings
                .out()
                .printf(
                        "without any: Messages %.3f, Roles %.3f, Joint %.3f%n",
                        plain.official().messages().f1(),
                        plain.official().roles().f1(),
                        plain.official().joint().f1());
    }
}
