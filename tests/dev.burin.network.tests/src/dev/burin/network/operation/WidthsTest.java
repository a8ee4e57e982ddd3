// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.RandomNetworks;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.evaluate.Evaluator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Declared ranges hold at the ends of the ranges before; the evaluator throws where one does not. */
class WidthsTest {
    private static final Scale ONE = Scale.uniform(1);

    @Test
    void randomNetworksStayInRangeWithEmbeddingsAtTheirEnds() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            IntegerNetwork network = RandomNetworks.of(seed).rewrite(operation -> operation instanceof Embed embed
                    ? saturating(embed, random) : operation);
            Evaluator evaluator = new Evaluator(network);
            for (int position = 0; position < network.context(); position++) {
                evaluator.step(position % network.vocabulary());
            }
            assertEquals(network.context(), evaluator.position());
        }
    }

    /** Returns an embedding whose elements all lie at one end of the output's range or the other. */
    private static Embed saturating(Embed embed, SplittableRandom random) {
        ConstantMatrix old = embed.table();
        byte[] codes = new byte[(int) old.weights()];
        for (int i = 0; i < codes.length; i++) {
            int row = i / old.columns();
            codes[i] = (byte) (row == 0 ? -128 : row == 1 ? 127 : random.nextBoolean() ? -128 : 127);
        }
        int[] multipliers = new int[old.rows() * old.groups()];
        Arrays.fill(multipliers, (1 << 16) - 1);
        ConstantMatrix table = new ConstantMatrix("embed", old.rows(), old.columns(), old.groupSize(), 8, "int8", codes);
        return new Embed(embed.name(), table, Scaling.exact(multipliers, new byte[old.rows()], old.groups()),
                embed.output());
    }

    /** Runs one operation behind an embedding whose two tokens give the least and the greatest of the input's range. */
    private static long[][] atBothEnds(Interval input, int length, Function<Value, Operation> make) {
        byte[] codes = new byte[2 * length];
        Arrays.fill(codes, 0, length, (byte) -128);
        Arrays.fill(codes, length, 2 * length, (byte) 127);
        ConstantMatrix table = new ConstantMatrix("embed", 2, length, length, 8, "int8", codes);
        Value x = new Value(0, "x", length, input, ONE);
        Embed embed = new Embed("embed", table, Scaling.exact(new int[] {65535, 65535}, new byte[2], 1), x);
        Operation operation = make.apply(x);
        Value logits = new Value(2, "logits", 2, Interval.symmetric(8), ONE);
        ConstantMatrix head = new ConstantMatrix("head", 2, length, length, 2, "int2", new byte[2 * length]);
        List<Operation> operations = new ArrayList<>(List.of(embed, operation, new MatVec("head", x, head, logits)));
        Value token = new Value(3, "token", 1, new Interval(0, 1), ONE);
        operations.add(new ArgMax("token", logits, token));
        IntegerNetwork network = new IntegerNetwork("ends", 2, 8, operations, logits, token);
        long[][] results = new long[2][];
        for (int end = 0; end < 2; end++) {
            Evaluator evaluator = new Evaluator(network);
            for (int position = 0; position < network.context(); position++) {
                evaluator.step(end);
            }
            assertEquals(end == 0 ? input.min() : input.max(), evaluator.value(x)[0]);
            results[end] = evaluator.value(operation.output());
        }
        return results;
    }

    private static Value out(int length, Interval range) {
        return new Value(1, "y", length, range, ONE);
    }

    @Test
    void accumulatorsReachTheirBoundAndNoMore() {
        byte[] codes = new byte[64];
        Arrays.fill(codes, 0, 32, (byte) 127);
        Arrays.fill(codes, 32, 64, (byte) -127);
        ConstantMatrix matrix = new ConstantMatrix("m", 2, 32, 32, 8, "int8", codes);
        Interval input = Interval.symmetric(16);
        long bound = 32 * 127 * input.max();
        assertEquals(bound, matrix.sumMagnitude(input.magnitude()));
        long[][] sums = atBothEnds(input, 32, x -> new MatVec("m", x, matrix, out(2, Interval.within(bound))));
        assertEquals("[[%d, %d], [%d, %d]]".formatted(-bound, bound, bound, -bound), Arrays.deepToString(sums));
    }

    @Test
    void productsReachTheirBound() {
        Interval input = new Interval(-1000, 300);
        long[][] y = atBothEnds(input, 4, x -> new Multiply("p", x, x, out(4, Interval.within(1_000_000))));
        assertEquals(1_000_000, y[0][3]);
        assertEquals(90_000, y[1][3]);
    }

    @Test
    void sumsSaturateAtBothEnds() {
        Interval input = Interval.symmetric(23);
        long[][] y = atBothEnds(input, 1, x -> new Add("a", x, x, out(1, input)));
        assertEquals(input.min(), y[0][0]);
        assertEquals(input.max(), y[1][0]);
    }

    @Test
    void requantizersSaturateAtBothEnds() {
        Interval range = new Interval(-5, 9);
        long[][] y = atBothEnds(Interval.symmetric(23), 2, x -> new Requantize("r", x,
                Scaling.exact(new int[] {65535, -65535}, new byte[] {0, 0}, 1), out(2, range)));
        assertEquals("[[-5, 9], [9, -5]]", Arrays.deepToString(y));
    }

    @Test
    void rotationsSaturateAtBothEnds() {
        Interval range = Interval.symmetric(23);
        RotationTable eighth = RotationTable.exact(8, 1, repeated(11585), repeated(11585));
        long[][] y = atBothEnds(range, 2, x ->
                new Rope("r", x, eighth, 2, Rope.Pairing.NEIGHBOURS, 0, out(2, range)));
        assertEquals(0, y[0][0]);
        assertEquals(range.min(), y[0][1]);
        assertEquals(range.max(), y[1][1]);
    }

    private static short[] repeated(int entry) {
        short[] entries = new short[8];
        Arrays.fill(entries, (short) entry);
        return entries;
    }

    @Test
    void normsOfOneElementReachUnitLength() {
        for (int fractionBits = 1; fractionBits <= 24; fractionBits++) {
            int f = fractionBits;
            Interval range = Interval.within((1L << f) + 1);
            long[][] y = atBothEnds(Interval.symmetric(23), 1, x -> new RmsNorm("n", x, 1, f, out(1, range)));
            assertTrue(Math.abs(y[1][0] - (1L << f)) <= Math.max(1, 1L << Math.max(0, f - 14)), f + ": " + y[1][0]);
            assertTrue(Math.abs(y[0][0] + (1L << f)) <= Math.max(1, 1L << Math.max(0, f - 14)), f + ": " + y[0][0]);
        }
    }

    @Test
    void meansOfEqualValuesAreThatValue() {
        Interval input = Interval.symmetric(8);
        for (int fractionBits = 0; fractionBits <= 12; fractionBits++) {
            int f = fractionBits;
            Interval range = Interval.within(128L << f);
            long[][] y = atBothEnds(input, 8, x -> new Attention("a", x, x, x, 4, 4, 2, 8,
                    Collections.nCopies(4, new Exponential(1 << 15, 0)), f, out(8, range)));
            // 8 positions of p = 2^15: P is a power of two, so the mean is exact
            assertEquals(-127L << f, y[0][0]);
            assertEquals(127L << f, y[1][7]);
        }
    }
}
