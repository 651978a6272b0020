package laut.train.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import laut.model.reading.Statement;
import laut.model.text.CharSpan;

/**
 * A statement with the tokens of each of its parts, as indexes into the article's tokens. A span
 * marks every token it shares a character with.
 */
record MarkedStatement(Statement statement, Map<Part, BitSet> tokens) {

    static MarkedStatement of(Statement statement, List<CharSpan> tokens) {
        Map<Part, BitSet> marked = new EnumMap<>(Part.class);
        for (Part part : Part.ALL) {
            BitSet indexes = new BitSet(tokens.size());
            for (CharSpan span : part.of(statement)) {
                mark(span, tokens, indexes);
            }
            marked.put(part, indexes);
        }
        return new MarkedStatement(statement, marked);
    }

    private static void mark(CharSpan span, List<CharSpan> tokens, BitSet indexes) {
        for (int i = firstEndingAfter(span.start(), tokens);
                i < tokens.size() && tokens.get(i).start() < span.end();
                i++) {
            indexes.set(i);
        }
    }

    private static int firstEndingAfter(int offset, List<CharSpan> tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    BitSet in(Part part) {
        return tokens.getOrDefault(part, new BitSet());
    }
}
