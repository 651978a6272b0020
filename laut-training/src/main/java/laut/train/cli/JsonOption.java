package laut.train.cli;

import laut.train.score.Score;
import laut.train.score.ScoreJson;
import laut.train.score.ScoreTable;
import picocli.CommandLine.Option;

/** How a score is printed. */
final class JsonOption {

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    boolean isJson() {
        return json;
    }

    String of(Score score) {
        return json
                ? ScoreJson.of(score).toPrettyString() + System.lineSeparator()
                : ScoreTable.of(score);
    }
}
