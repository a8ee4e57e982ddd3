// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitPackingTest {

    /** Against one large number that has each weight at its place. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void packsAsOneNumberWould(int width) {
        Random random = new Random(width);
        for (int count = 1; count < 70; count++) {
            byte[] codes = codes(count, width, random);
            BigInteger number = BigInteger.ZERO;
            for (int i = 0; i < count; i++) {
                number = number.or(BigInteger.valueOf(codes[i] & (1 << width) - 1).shiftLeft(i * width));
            }
            byte[] packed = new byte[(count * width + 7) / 8];
            random.nextBytes(packed);
            BitPacking.pack(codes, count, width, packed);
            for (int i = 0; i < packed.length; i++) {
                assertEquals(number.shiftRight(8 * i).byteValue(), packed[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void unpacksWhatItPacked(int width) {
        Random random = new Random(width);
        for (int count = 1; count < 70; count++) {
            byte[] codes = codes(count, width, random);
            byte[] packed = new byte[(count * width + 7) / 8];
            BitPacking.pack(codes, count, width, packed);
            byte[] again = new byte[count];
            assertTrue(BitPacking.unpack(packed, count, width, again));
            assertArrayEquals(codes, again);
        }
    }

    @Test
    void noticesBitsAfterTheLastWeight() {
        byte[] codes = new byte[3];
        assertTrue(BitPacking.unpack(new byte[] {0, 0x01}, 3, 3, codes));
        for (int bit = 1; bit < 8; bit++) {
            assertFalse(BitPacking.unpack(new byte[] {0, (byte) (1 << bit)}, 3, 3, codes), "bit " + bit);
        }
    }

    private static byte[] codes(int count, int width, Random random) {
        byte[] codes = new byte[count];
        for (int i = 0; i < count; i++) {
            codes[i] = (byte) (random.nextInt(1 << width) - (1 << width - 1));
        }
        return codes;
    }
}
