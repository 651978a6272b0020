package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import laut.model.reading.Form;
import laut.model.text.CharSpan;

/** Which statement stands within which. */
public final class Nesting {
    private Nesting() {}

    /** In order of the text: by first piece, the longer one first, the inner of equals last. */
    public static List<Draft> inOrder(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparingInt((Draft draft) -> draft.quote().getFirst().start())
                        .thenComparingInt(draft -> -draft.extent().length())
                        .thenComparingInt(draft -> rank(draft.form())));
        return ordered;
    }

    /**
     * Of two statements over the same words the one of higher rank is the inner one: a content
     * clause may tell another's act ("Holt sagte, Moskau habe zugestimmt").
     */
    static int rank(Form form) {
        return switch (form) {
            case FREE, INDIRECT_FREE -> 0;
            case INDIRECT -> 1;
            case REPORTED -> 2;
            case DIRECT -> 3;
        };
    }

    /**
     * For each draft the index of the innermost one whose quote holds its first piece, or -1.
     *
     * @param ordered drafts {@linkplain #inOrder in order}
     */
    public static int[] parents(List<Draft> ordered) {
        int[] parents = new int[ordered.size()];
        for (int child = 0; child < parents.length; child++) {
            parents[child] = -1;
            CharSpan first = ordered.get(child).quote().getFirst();
            int smallest = Integer.MAX_VALUE;
            for (int other = 0; other < child; other++) {
                for (CharSpan piece : ordered.get(other).quote()) {
                    if (piece.contains(first) && piece.length() <= smallest) {
                        smallest = piece.length();
                        parents[child] = other;
                    }
                }
            }
        }
        return parents;
    }
}
