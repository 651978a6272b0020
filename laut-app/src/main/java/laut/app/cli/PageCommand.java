package laut.app.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import laut.app.cli.InputOptions.InputArguments;
import laut.app.json.JsonLines;
import laut.app.text.ArticleText;
import laut.model.article.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code laut page}: pages become articles. */
@Command(name = "page")
final class PageCommand implements Callable<Integer> {

    /** How an article is put out. */
    enum Format {
        TEXT,
        JSON;

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

    PageCommand(LautCommand laut) {
        this.laut = laut;
    }

    @Override
    public Integer call() {
        InputArguments arguments =
                inputs.validated(Objects.requireNonNull(spec).commandLine(), laut.words());
        try (Pages pages = new Pages(arguments, laut.surroundings().in())) {
            return new Batch(laut)
                    .run(
                            pages.all(),
                            laut.words().say("progress.page"),
                            (input, progress) -> pages.article(input),
                            sink());
        }
    }

    private Sink<Article> sink() {
        return switch (format) {
            case TEXT -> {
                ArticleText text = new ArticleText(laut.words(), laut.paper(laut.endless()));
                yield new TextSink<>(laut.text(), text::of, laut.paper(laut.endless()));
            }
            case JSON -> {
                JsonLines json = new JsonLines();
                Output out = laut.utf8();
                yield article -> out.write(json.of(article));
            }
        };
    }
}
