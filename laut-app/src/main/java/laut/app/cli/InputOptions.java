package laut.app.cli;

import java.time.DateTimeException;
import java.util.List;
import laut.app.view.Words;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which pages to take and how: the flags {@code page} and {@code read} share, as they came. */
final class InputOptions {
    /** Listed in the synopsis and the description in the user's language instead. */
    @Parameters(paramLabel = "INPUT", arity = "1..*", hidden = true)
    private List<String> inputs = List.of();

    @Option(names = "--plain", descriptionKey = "help.plain")
    private boolean plain;

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "help.published")
    private @Nullable String published;

    @Option(names = "--allow-private", descriptionKey = "help.allow-private")
    private boolean allowPrivate;

    /**
     * The flags, checked.
     *
     * @throws ParameterException if they make no sense
     */
    InputArguments validated(CommandLine commandLine, Words words) {
        if (inputs.stream().filter("-"::equals).count() > 1) {
            throw new ParameterException(commandLine, words.say("usage.stdin.twice"));
        }
        return new InputArguments(inputs, plain, publication(commandLine, words), allowPrivate);
    }

    private @Nullable ArticleTime publication(CommandLine commandLine, Words words) {
        if (published == null) {
            return null;
        }
        try {
            return ArticleTime.parse(published);
        } catch (DateTimeException e) {
            throw new ParameterException(commandLine, words.say("usage.published", published), e);
        }
    }

    /**
     * Which pages to take and how.
     *
     * @param inputs files, folders, addresses, or {@code -}
     * @param plain whether they are texts to take as they stand
     * @param published when they were published, whatever they say themselves; or null
     * @param allowPrivate whether private addresses may be fetched
     */
    record InputArguments(
            List<String> inputs,
            boolean plain,
            @Nullable ArticleTime published,
            boolean allowPrivate) {

        /** What the user says of the article goes before what the page says. */
        Article dated(Article article) {
            return published == null ? article : article.withPublished(published);
        }
    }
}
