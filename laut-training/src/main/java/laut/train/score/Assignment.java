package laut.train.score;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest total weight, by shortest augmenting paths
 * (R. Jonker and A. Volgenant: A Shortest Augmenting Path Algorithm for Dense and Sparse Linear
 * Assignment Problems, Computing 38, 1987), in O(rows² · columns).
 */
final class Assignment {

    private static final int FREE = -1;

    private final double[][] weights;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private Assignment(double[][] weights, int columns) {
        this.weights = weights;
        this.columns = columns;
        this.rowPrice = new double[weights.length];
        this.columnPrice = new double[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, FREE);
    }

    /**
     * The column of each row. Every row gets one, so there must be at least as many columns.
     *
     * @throws IllegalArgumentException if there are fewer columns than rows
     */
    static int[] maximal(double[][] weights) {
        int rows = weights.length;
        if (rows == 0) {
            return new int[0];
        }
        int columns = weights[0].length;
        if (columns < rows) {
            throw new IllegalArgumentException(rows + " rows, but " + columns + " columns");
        }
        Assignment assignment = new Assignment(weights, columns);
        for (int row = 0; row < rows; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[rows];
        for (int column = 0; column < columns; column++) {
            if (assignment.rowOf[column] != FREE) {
                columnOf[assignment.rowOf[column]] = column;
            }
        }
        return columnOf;
    }

    /** Gives {@code row} a column, moving rows placed before along the cheapest path. */
    private void place(int row) {
        double[] distance = new double[columns];
        int[] reachedFrom = new int[columns];
        boolean[] settled = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            distance[column] = reducedCost(row, column);
            reachedFrom[column] = FREE;
        }
        int end;
        while (true) {
            end = nearest(distance, settled);
            if (rowOf[end] == FREE) {
                break;
            }
            settled[end] = true;
            for (int column = 0; column < columns; column++) {
                double through = distance[end] + reducedCost(rowOf[end], column);
                if (!settled[column] && through < distance[column]) {
                    distance[column] = through;
                    reachedFrom[column] = end;
                }
            }
        }
        reprice(row, distance, settled, distance[end]);
        augment(row, end, reachedFrom);
    }

    private double reducedCost(int row, int column) {
        return -weights[row][column] - rowPrice[row] - columnPrice[column];
    }

    private int nearest(double[] distance, boolean[] settled) {
        int nearest = FREE;
        for (int column = 0; column < columns; column++) {
            if (!settled[column] && (nearest == FREE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    /** Keeps every reduced cost at zero or above, and at zero along the path. */
    private void reprice(int row, double[] distance, boolean[] settled, double length) {
        rowPrice[row] += length;
        for (int column = 0; column < columns; column++) {
            if (settled[column]) {
                rowPrice[rowOf[column]] += length - distance[column];
                columnPrice[column] -= length - distance[column];
            }
        }
    }

    private void augment(int row, int end, int[] reachedFrom) {
        int column = end;
        while (reachedFrom[column] != FREE) {
            rowOf[column] = rowOf[reachedFrom[column]];
            column = reachedFrom[column];
        }
        rowOf[column] = row;
    }
}
