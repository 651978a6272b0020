package laut.reader.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import laut.model.reading.Form;
import org.junit.jupiter.api.Test;

/** The layout of the network's outputs, which trained models rely on. */
class LabelsLayoutTest {
    private static final int LONGEST_WINDOW = 512;

    @Test
    void theTagsFillTheirColumnsWithoutSharingOne() {
        List<Integer> columns = new ArrayList<>();
        for (Form form : Form.values()) {
            columns.addAll(List.of(Tags.begin(form), Tags.inside(form)));
        }
        columns.add(Tags.resume());
        for (Role role : Role.values()) {
            columns.addAll(List.of(Tags.begin(role), Tags.inside(role), Tags.last(role)));
        }

        assertThat(columns).containsExactlyElementsOf(upTo(Tags.COUNT));
    }

    @Test
    void eachRoleHasItsRelation() {
        for (Role role : Role.values()) {
            assertThat(Relation.of(role).name()).isEqualTo(role.name());
        }
        assertThat(Links.ROW).isEqualTo(Links.WIDTH * Relation.count());
    }

    @Test
    void bucketsGrowWithTheDistanceOneByOne() {
        int middle = LONGEST_WINDOW;
        int last = Links.bucket(middle, middle - LONGEST_WINDOW + 1);
        assertThat(last).isNotNegative();
        for (int distance = 2 - LONGEST_WINDOW; distance < LONGEST_WINDOW; distance++) {
            int bucket = Links.bucket(middle, middle + distance);
            assertThat(bucket - last).as("at distance %d", distance).isBetween(0, 1);
            last = bucket;
        }
        assertThat(last).isLessThan(Links.NULL_BUCKET);
    }

    @Test
    void bucketsAreAlikeInBothDirections() {
        int same = Links.bucket(600, 600);
        for (int distance = 1; distance < LONGEST_WINDOW; distance++) {
            assertThat(Links.bucket(600, 600 + distance) - same)
                    .as("at distance %d", distance)
                    .isPositive()
                    .isEqualTo(same - Links.bucket(600, 600 - distance));
        }
    }

    @Test
    void nothingHasABucketOfItsOwn() {
        assertThat(IntStream.range(1, LONGEST_WINDOW).map(origin -> Links.bucket(origin, 0)))
                .containsOnly(Links.NULL_BUCKET);
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
