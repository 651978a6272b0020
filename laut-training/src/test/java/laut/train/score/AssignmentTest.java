package laut.train.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class AssignmentTest {

    @Test
    void isAsGoodAsTheBestOfAllAssignments() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int rows = 1 + random.nextInt(5);
            int columns = rows + random.nextInt(3);
            double[][] weights = new double[rows][columns];
            for (double[] row : weights) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(8) / 8.0;
                }
            }

            int[] columnOf = Assignment.maximal(weights);

            double total = 0;
            for (int row = 0; row < rows; row++) {
                total += weights[row][columnOf[row]];
            }
            assertThat(columnOf).doesNotHaveDuplicates();
            assertThat(total).as("round %s", round).isCloseTo(best(weights, 0, 0), within(1e-9));
        }
    }

    @Test
    void needsAColumnForEveryRow() {
        assertThatThrownBy(() -> Assignment.maximal(new double[2][1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 rows, but 1 columns");
    }

    private static double best(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                double rest = best(weights, row + 1, taken | 1 << column);
                best = Math.max(best, weights[row][column] + rest);
            }
        }
        return best;
    }
}
