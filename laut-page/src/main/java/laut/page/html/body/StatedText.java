package laut.page.html.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page repeats it for machines (schema.org {@code articleBody}), as a
 * judge over what stands between and below the paragraphs. It judges only where it is complete:
 * where most of the visible text is in it and it ends as one of the visible paragraphs does. Texts
 * are compared by runs of four words, so that markup and spacing do not count.
 */
final class StatedText {

    private static final int RUN = 4;
    private static final int SHORT = 40;
    private static final int LONGEST = 500_000;
    private static final double MOST = .6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> runs;
    private final int first;
    private final boolean complete;

    StatedText(@Nullable String text, List<Piece> body) {
        List<String> words = text == null || text.length() > LONGEST ? List.of() : words(text);
        runs = runs(words);
        int all = 0;
        int stated = 0;
        int from = Integer.MAX_VALUE;
        boolean ends = false;
        for (Piece piece : runs.isEmpty() ? List.<Piece>of() : body) {
            all += piece.prose();
            if (piece.prose() > 0 && holds(piece)) {
                stated += piece.prose();
                from = Math.min(from, piece.index());
                ends |= endsAlike(words, words(piece.text()));
            }
        }
        first = from;
        complete = ends && stated >= MOST * all;
    }

    /** Whether {@code piece} is running text that the article does not have. */
    boolean rejects(Piece piece) {
        return complete
                && piece.index() > first
                && piece.length() >= SHORT
                && !piece.isHeading()
                && !holds(piece);
    }

    private boolean holds(Piece piece) {
        Set<String> own = runs(words(piece.text()));
        long common = own.stream().filter(runs::contains).count();
        return own.isEmpty() || common * 2 >= own.size();
    }

    private static boolean endsAlike(List<String> one, List<String> other) {
        int n = Math.min(RUN, Math.min(one.size(), other.size()));
        return one.subList(one.size() - n, one.size())
                .equals(other.subList(other.size() - n, other.size()));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        Deque<String> last = new ArrayDeque<>();
        for (String word : words) {
            last.add(word);
            if (last.size() == RUN) {
                runs.add(String.join(" ", last));
                last.remove();
            }
        }
        return runs;
    }
}
