// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random and peculiar matrices for the tests. */
final class Matrices {
    private Matrices() {
    }

    /** Returns a random matrix of up to 12×20 with entries of so many bits, a random part of them zero. */
    static IntegerMatrix random(long seed, int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = random.nextInt(1, 13);
        int columns = random.nextInt(1, 21);
        double density = random.nextDouble();
        int limit = 1 << (bits - 1);
        return IntegerMatrix.of(rows, columns, IntStream.range(0, rows * columns)
                .map(i -> random.nextDouble() < density ? random.nextInt(-limit, limit) : 0).toArray());
    }

    /** Returns matrices at the edges: empty rows, single rows and columns, powers of two, duplicates, negations. */
    static Stream<IntegerMatrix> peculiar() {
        return Stream.of(
                IntegerMatrix.of(1, 1, 0), IntegerMatrix.of(1, 1, 1), IntegerMatrix.of(1, 1, -1),
                IntegerMatrix.of(1, 1, -32768), IntegerMatrix.of(1, 1, 32767), IntegerMatrix.of(1, 1, 21845),
                IntegerMatrix.of(2, 3, 0, 0, 0, 0, 0, 0),
                IntegerMatrix.of(3, 2, 0, 0, 1, -1, 0, 0),
                IntegerMatrix.of(1, 4, -1, -2, -4, -8),
                IntegerMatrix.of(4, 1, 1, 2, -4, 8),
                IntegerMatrix.of(2, 2, 7, -7, 7, -7),
                IntegerMatrix.of(2, 2, 5, 5, -5, -5),
                IntegerMatrix.of(1, 3, 3, 0, 3));
    }
}
