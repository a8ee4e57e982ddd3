// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConstantMatrixTest {

    private static ConstantMatrix matrix(int rows, int columns, int groupSize, int bits, int... codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return new ConstantMatrix("m", rows, columns, groupSize, bits, "any", bytes);
    }

    /** The bound is reached by the input that has the sign of each code, and by none other passed. */
    @Test
    void boundsSumsTightly() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 500; i++) {
            ConstantMatrix matrix = RandomNetworks.matrix(random, "m", random.nextInt(1, 9), random.nextInt(1, 33));
            long magnitude = random.nextLong(1L << random.nextInt(1, 20));
            long worst = 0;
            for (int r = 0; r < matrix.rows(); r++) {
                for (int g = 0; g < matrix.groups(); g++) {
                    long aligned = 0;
                    for (int c = g * matrix.groupSize(); c < (g + 1) * matrix.groupSize(); c++) {
                        aligned += matrix.code(r, c) * Long.signum(matrix.code(r, c)) * magnitude;
                    }
                    worst = Math.max(worst, aligned);
                }
            }
            assertEquals(worst, matrix.sumMagnitude(magnitude));
        }
    }

    @Test
    void boundsSumsOfTheMostNegativeCodes() {
        assertEquals(3 * 128 * 7, matrix(2, 3, 3, 8, -128, -128, -128, 127, 127, 127).sumMagnitude(7));
        assertEquals(0, matrix(1, 2, 1, 2, 0, 0).sumMagnitude(1000));
        assertEquals(Long.MAX_VALUE, matrix(1, 2, 2, 8, 127, 127).sumMagnitude(1L << 62));
    }

    @Test
    void givesCodesByRowAndColumn() {
        ConstantMatrix matrix = matrix(2, 4, 2, 4, 1, -2, 3, -4, 5, -6, 7, -8);
        byte[] row = new byte[4];
        matrix.row(1, row);
        assertArrayEquals(new byte[] {5, -6, 7, -8}, row);
        assertEquals(-4, matrix.code(0, 3));
        assertEquals(2, matrix.groups());
        assertEquals(8, matrix.weights());
        assertThrows(ReadOnlyBufferException.class, () -> matrix.codes().put((byte) 1));
    }

    @Test
    void keepsItsCodesWhenTheArrayChanges() {
        byte[] codes = {1, 2};
        ConstantMatrix matrix = new ConstantMatrix("m", 1, 2, 2, 8, "int8", codes);
        codes[0] = 9;
        assertEquals(1, matrix.code(0, 0));
    }

    @Test
    void hashesShapeAndCodesButNotTheName() {
        ConstantMatrix matrix = matrix(1, 4, 4, 8, 1, 2, 3, 4);
        assertArrayEquals(matrix.sha256(), new ConstantMatrix("other", 1, 4, 4, 8, "x", new byte[] {1, 2, 3, 4}).sha256());
        assertFalse(Arrays.equals(matrix.sha256(), matrix(2, 2, 2, 8, 1, 2, 3, 4).sha256()));
        assertFalse(Arrays.equals(matrix.sha256(), matrix(1, 4, 2, 8, 1, 2, 3, 4).sha256()));
        assertFalse(Arrays.equals(matrix.sha256(), matrix(1, 4, 4, 8, 1, 2, 3, 5).sha256()));
    }

    @Test
    void refusesShapesAndCodesThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> matrix(0, 1, 1, 8));
        assertThrows(IllegalArgumentException.class, () -> matrix(1, 2, 2, 8, 1));
        assertThrows(IllegalArgumentException.class, () -> matrix(1, 3, 2, 8, 1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> matrix(1 << 16, 1 << 16, 1, 8));
        assertThrows(IllegalArgumentException.class, () -> matrix(1, 1, 1, 9, 0));
        for (int bits = 1; bits <= 8; bits++) {
            int limit = 1 << (bits - 1);
            int width = bits;
            matrix(1, 2, 2, bits, -limit, limit - 1);
            if (bits < 8) {
                assertThrows(IllegalArgumentException.class, () -> matrix(1, 1, 1, width, limit));
                assertThrows(IllegalArgumentException.class, () -> matrix(1, 1, 1, width, -limit - 1));
            }
        }
    }
}
