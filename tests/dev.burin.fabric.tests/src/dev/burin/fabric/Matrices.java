// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Matrices for the tests, and what they make of a vector. */
final class Matrices {
    static final Interval INT8 = Interval.symmetric(8);

    private Matrices() {
    }

    /** Makes a matrix of rows as they stand, one group. */
    static ConstantMatrix of(int bits, int[]... rows) {
        return grouped(bits, rows[0].length, rows);
    }

    static ConstantMatrix grouped(int bits, int groupSize, int[]... rows) {
        int columns = rows[0].length;
        byte[] codes = new byte[rows.length * columns];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) rows[i / columns][i % columns];
        }
        return new ConstantMatrix("m", rows.length, columns, groupSize, bits, "int" + bits, codes);
    }

    /** Returns a matrix of up to 9 rows, up to 4 groups of up to 17 columns, 2 to 8 bits, a random part of it zero. */
    static ConstantMatrix random(SplittableRandom random) {
        int rows = random.nextInt(1, 10);
        int groups = random.nextInt(1, 5);
        int groupSize = random.nextInt(1, 18);
        int bits = random.nextInt(2, 9);
        double density = random.nextDouble();
        int limit = 1 << (bits - 1);
        byte[] codes = new byte[rows * groups * groupSize];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (random.nextDouble() < density ? random.nextInt(-limit, limit) : 0);
        }
        return new ConstantMatrix("random", rows, groups * groupSize, groupSize, bits, "int" + bits, codes);
    }

    /** Returns matrices at the edges: zero, empty rows, only negative entries, a single row, column or entry. */
    static Stream<ConstantMatrix> peculiar() {
        return Stream.of(of(2, new int[] {0}), of(2, new int[] {1}), of(8, new int[] {-128}),
                of(4, new int[] {0, 0, 0}, new int[] {0, 0, 0}),
                of(4, new int[] {0, 0, 0}, new int[] {3, 0, -5}, new int[] {0, 0, 0}),
                of(4, new int[] {-1, -2, -7}, new int[] {-8, -8, -8}),
                of(8, new int[] {127, -128, 1, 0, 85}),
                of(4, new int[] {1}, new int[] {-1}, new int[] {7}, new int[] {0}),
                grouped(4, 2, new int[] {0, 0, 7, -8}, new int[] {-3, 5, 0, 0}),
                grouped(3, 1, new int[] {1, -2, 3}));
    }

    /** Returns the group sums {@code y[r·G + g]} of a vector, from the definition. */
    static long[] multiply(ConstantMatrix matrix, long[] x) {
        long[] y = new long[matrix.rows() * matrix.groups()];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                y[row * matrix.groups() + column / matrix.groupSize()] += matrix.code(row, column) * x[column];
            }
        }
        return y;
    }
}
