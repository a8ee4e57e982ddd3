// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.network.arithmetic.Exponential;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vector loops of attention against the plain ones, at widths and lengths that networks seldom have. */
final class AttentionLoopsTest {
    private static final int LONGEST = 4800;

    private final SplittableRandom random = new SplittableRandom(1);

    @BeforeEach
    void needsTheVectorModule() {
        assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(),
                "skipped: this run is without jdk.incubator.vector");
    }

    @Test
    void sumsOfRandomQueriesKeysAndValuesAreThePlainOnes() {
        for (int trial = 0; trial < 400; trial++) {
            int size = 1 + random.nextInt(20);
            int count = 1 + random.nextInt(trial % 10 == 0 ? 700 : 70);
            int n = 1 + random.nextInt(AttentionLoops.QUERIES);
            byte[] keys = bytes(count, size);
            byte[] values = bytes(count, size);
            float[] queries = new float[size * AttentionLoops.QUERIES];
            for (int i = 0; i < queries.length; i++) {
                queries[i] = random.nextInt(1023) - 511;
            }
            ExponentialTable exponential = new ExponentialTable(Exponential.ofStep(Math.pow(2, -random.nextInt(18))));
            int[] own = new int[n];
            for (int q = 0; q < n; q++) {
                own[q] = q == n - 1 ? count : 1 + random.nextInt(count);
            }
            assertArrayEquals(run(new PlainAttentionLoops(count), queries, n, size, keys, values, exponential, own),
                    run(new VectorAttentionLoops(count), queries, n, size, keys, values, exponential, own),
                    "size " + size + ", count " + count + ", n " + n);
        }
    }

    /** Returns the sums of probabilities, then those of values, of n queries. */
    private static long[] run(AttentionLoops loops, float[] queries, int n, int size, byte[] keys, byte[] values,
            ExponentialTable exponential, int[] own) {
        long[] sums = new long[n * size];
        long[] all = new long[n + sums.length];
        int count = own[n - 1];
        loops.scores(queries, n, size, keys, 0, count);
        for (int q = 0; q < n; q++) {
            all[q] = loops.probabilities(exponential, q, own[q], count);
        }
        loops.mix(n, values, 0, size, count, sums);
        System.arraycopy(sums, 0, all, n, sums.length);
        return all;
    }

    @Test
    void sumsOfManyLargestValuesDoNotOverflow() {
        int count = 3000;
        int size = 5;
        byte[] values = new byte[(count + ByteKvCache.PADDING) * size];
        java.util.Arrays.fill(values, Byte.MIN_VALUE);
        float[] queries = new float[size * AttentionLoops.QUERIES];
        long[] sums = run(new VectorAttentionLoops(count), queries, 3, size, new byte[values.length], values,
                new ExponentialTable(new Exponential(1, 0)), new int[] {count, count, count});
        for (int i = 0; i < sums.length; i++) {
            assertEquals((i < 3 ? 1L : -128L) * count << Exponential.BITS, sums[i]);
        }
    }

    @Test
    void everyDistanceGivesTheExponentialsProbability() {
        Exponential unit = new Exponential(1, 0);
        byte[] keys = new byte[2 * (LONGEST + 32)];
        for (int t = 0; t < LONGEST; t++) {
            // scores 200·k0 + k1 that fall by 1 from position to position
            int score = -t;
            int k0 = Math.floorDiv(score + 100, 200);
            keys[at(t, 2)] = (byte) k0;
            keys[at(t, 2) + ByteKvCache.BLOCK] = (byte) (score - 200 * k0);
        }
        float[] queries = {200, 0, 0, 0, 1, 0, 0, 0};
        VectorAttentionLoops loops = new VectorAttentionLoops(LONGEST);
        loops.scores(queries, 1, 2, keys, 0, LONGEST);
        loops.probabilities(new ExponentialTable(unit), 0, LONGEST, LONGEST);
        byte[] oneHot = new byte[keys.length];
        long[] sums = new long[2];
        for (int t = 0; t < LONGEST; t++) {
            oneHot[at(t, 2)] = 1;
            loops.mix(1, oneHot, 0, 2, LONGEST, sums);
            oneHot[at(t, 2)] = 0;
            assertEquals(unit.probability(t), sums[0], "distance " + t);
        }
    }

    private static int at(int t, int size) {
        return t / ByteKvCache.BLOCK * ByteKvCache.BLOCK * size + t % ByteKvCache.BLOCK;
    }

    private byte[] bytes(int count, int size) {
        byte[] bytes = new byte[(count + ByteKvCache.PADDING - 1) / ByteKvCache.PADDING * ByteKvCache.PADDING * size];
        boolean extremes = random.nextInt(4) == 0;
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (extremes ? random.nextBoolean() ? 127 : -128 : random.nextInt(256) - 128);
        }
        return bytes;
    }
}
