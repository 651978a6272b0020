package laut.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import laut.app.cli.InputOptions.InputArguments;
import laut.app.json.JsonLines;
import laut.app.text.Dossier;
import laut.app.text.Paper;
import laut.model.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code laut read}: pages become readings. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    /** How a reading is put out. */
    enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final LautCommand laut;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private InputOptions inputs = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "help.format")
    private Format format = Format.TEXT;

    @Option(names = "--model", paramLabel = "PATH", descriptionKey = "help.model")
    private @Nullable Path model;

    ReadCommand(LautCommand laut) {
        this.laut = laut;
    }

    @Override
    public Integer call() {
        InputArguments arguments =
                inputs.validated(Objects.requireNonNull(spec).commandLine(), laut.words());
        try (Model reader = Model.open(model(), laut.words());
                Pages pages = new Pages(arguments, laut.surroundings().in())) {
            return new Batch(laut)
                    .run(
                            pages.all(),
                            laut.words().say("progress.read"),
                            (input, progress) -> reader.read(pages.article(input), progress),
                            sink());
        }
    }

    private Path model() {
        return model == null ? laut.surroundings().home().resolve(Model.DEFAULT) : model;
    }

    private Sink<Reading> sink() {
        return switch (format) {
            case TEXT -> {
                Paper paper = laut.paper(laut.surroundings().width());
                Dossier dossier = new Dossier(laut.words(), paper);
                yield new TextSink<>(laut.text(), dossier::of, paper);
            }
            case JSON -> {
                JsonLines json = new JsonLines();
                Output out = laut.utf8();
                yield reading -> out.write(json.of(reading));
            }
            case HTML -> new HtmlSink(laut.surroundings().out(), laut.words());
        };
    }
}
