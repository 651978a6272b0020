package laut.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import laut.model.text.CharSpan;

/** Which statement stands within which. */
public final class Nesting {
    private Nesting() {}

    /**
     * In order of the text: by first piece, the longer one first, fragments after what holds them.
     */
    public static List<Draft> inOrder(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparingInt((Draft draft) -> draft.quote().getFirst().start())
                        .thenComparingInt(draft -> -draft.extent().length())
                        .thenComparingInt(Nesting::rank));
        return ordered;
    }

    /** Of two statements over the same words the quotation is the inner one. */
    private static int rank(Draft draft) {
        return switch (draft.form()) {
            case REPORTED -> 0;
            case FREE, INDIRECT_FREE -> 1;
            case INDIRECT -> 2;
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
