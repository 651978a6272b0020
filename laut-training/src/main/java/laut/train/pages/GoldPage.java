package laut.train.pages;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page and what an editor takes from it.
 *
 * @param name publisher and day, as the file is called
 * @param html the file with the page
 * @param title the title
 * @param body summary, subheads and paragraphs in reading order
 * @param authors the authors as the gold names them, agencies among them
 * @param published ISO date and time, with or without zone, or null
 */
record GoldPage(
        String name,
        Path html,
        String title,
        List<String> body,
        List<String> authors,
        @Nullable String published) {
    GoldPage {
        body = List.copyOf(body);
        authors = List.copyOf(authors);
    }
}
