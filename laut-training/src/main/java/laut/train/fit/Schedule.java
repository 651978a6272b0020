package laut.train.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import laut.model.reading.Reading;

/**
 * The batches of every pass over the examples, the same for the same seed: examples of like length
 * together, batches in random order.
 */
final class Schedule {
    private final Recipe recipe;
    private final Examples examples;
    private final List<Reading> gold;

    Schedule(Recipe recipe, Examples examples, List<Reading> gold) {
        this.recipe = recipe;
        this.examples = examples;
        this.gold = List.copyOf(gold);
    }

    /** The batches of a pass, counted from 0. */
    List<List<Example>> pass(int number) {
        Random random = new Random(recipe.seed() * 31 + number);
        List<Example> shuffled = new ArrayList<>();
        for (Reading reading : gold) {
            shuffled.addAll(examples.of(reading, recipe.capacity(), random));
        }
        Collections.shuffle(shuffled, random);
        // Sort by length with some noise, so that batches differ from pass to pass.
        record Keyed(Example example, int key) {}
        List<Example> sorted =
                shuffled.stream()
                        .map(e -> new Keyed(e, e.length() + random.nextInt(60)))
                        .sorted(Comparator.comparingInt(Keyed::key))
                        .map(Keyed::example)
                        .toList();
        List<List<Example>> batches = new ArrayList<>();
        List<Example> batch = new ArrayList<>();
        int longest = 0;
        for (Example example : sorted) {
            longest = Math.max(longest, example.length());
            if (!batch.isEmpty() && longest * (batch.size() + 1) > recipe.piecesPerStep()) {
                batches.add(batch);
                batch = new ArrayList<>();
                longest = example.length();
            }
            batch.add(example);
        }
        batches.add(batch);
        Collections.shuffle(batches, random);
        return batches;
    }
}
