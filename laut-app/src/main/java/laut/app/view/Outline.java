package laut.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laut.model.reading.Reading;
import laut.model.reading.Statement;
import laut.model.reading.Via;
import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a reading as one reads them: in order of the text, each followed by those
 * nested in it, every one with its chain.
 */
public final class Outline {

    /**
     * A statement at its place.
     *
     * @param depth how many statements it is nested in
     */
    public record Entry(Statement statement, int depth, Chain chain) {}

    private final String text;
    private final Map<Integer, Statement> byNumber = new HashMap<>();
    private final Map<Integer, List<Statement>> children = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> placed = new HashSet<>();

    private Outline(Reading reading) {
        text = reading.article().text();
        reading.statements().forEach(statement -> byNumber.put(statement.n(), statement));
        List<Statement> inOrder =
                reading.statements().stream()
                        .sorted(
                                Comparator.comparing(Statement::extent)
                                        .thenComparingInt(Statement::n))
                        .toList();
        for (Statement statement : inOrder) {
            if (statement.parent() != null) {
                children.computeIfAbsent(statement.parent(), n -> new ArrayList<>()).add(statement);
            }
        }
        inOrder.stream().filter(s -> s.parent() == null).forEach(s -> place(s, 0));
        // Statements whose parents run in a circle hang on no root; they are shown all the same.
        inOrder.forEach(s -> place(s, 0));
    }

    /** The entries of a reading; none if it has no statement. */
    public static List<Entry> of(Reading reading) {
        return List.copyOf(new Outline(reading).entries);
    }

    private void place(Statement statement, int depth) {
        if (placed.add(statement.n())) {
            entries.add(new Entry(statement, depth, chain(statement)));
            for (Statement child : children.getOrDefault(statement.n(), List.of())) {
                place(child, depth + 1);
            }
        }
    }

    private Chain chain(Statement statement) {
        List<String> through = new ArrayList<>();
        List<String> relays = new ArrayList<>(mentions(statement, Via.Role.RELAY));
        String below = statement.who();
        Set<Integer> seen = new HashSet<>(Set.of(statement.n()));
        @Nullable Statement above = parent(statement);
        while (above != null && seen.add(above.n())) {
            if (!above.who().equals(below)) {
                through.add(above.who());
                below = above.who();
            }
            relays.addAll(mentions(above, Via.Role.RELAY));
            above = parent(above);
        }
        return new Chain(
                statement.who(),
                through,
                relays.stream()
                        .distinct()
                        .filter(relay -> !relay.equals(statement.who()))
                        .filter(relay -> !through.contains(relay))
                        .toList(),
                mentions(statement, Via.Role.CHANNEL),
                words(statement.addressee()));
    }

    private @Nullable Statement parent(Statement statement) {
        Integer number = statement.parent();
        return number == null ? null : byNumber.get(number);
    }

    private List<String> mentions(Statement statement, Via.Role role) {
        return words(
                statement.via().stream().filter(via -> via.role() == role).map(Via::span).toList());
    }

    private List<String> words(List<CharSpan> spans) {
        return spans.stream().map(span -> span.in(text)).distinct().toList();
    }
}
