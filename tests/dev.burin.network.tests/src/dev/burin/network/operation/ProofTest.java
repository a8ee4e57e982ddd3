// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Operations whose ranges cannot be proven are refused; each test stands at the border of what can. */
class ProofTest {
    private static final Interval WIDEST = Interval.symmetric(32);

    private static Value value(int length, Interval range) {
        return new Value(0, "v", length, range, Scale.uniform(1));
    }

    private static Value value(int length, int bits) {
        return value(length, Interval.symmetric(bits));
    }

    private static void refused(String why, Executable operation) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, operation);
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }

    private static ConstantMatrix matrix(int rows, int columns, int code) {
        byte[] codes = new byte[rows * columns];
        Arrays.fill(codes, (byte) code);
        return new ConstantMatrix("m", rows, columns, columns, 8, "int8", codes);
    }

    @Test
    void valuesHaveAtMost32BitsAndAScaleThatFits() {
        value(1, new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE));
        refused("value", () -> value(1, new Interval(0, 1L << 31)));
        refused("value", () -> value(0, 8));
        refused("value", () -> new Value(-1, "v", 1, WIDEST, Scale.uniform(1)));
        refused("value", () -> new Value(0, "v", 2, WIDEST, Scale.perChannel(new double[] {1, 1, 1})));
    }

    @Test
    void accumulatorsHoldTheWorstSum() {
        Value x = value(2, new Interval(-100, 0));
        Interval exact = Interval.within(200);
        new MatVec("m", x, matrix(1, 2, 1), value(1, exact));
        refused("narrower", () -> new MatVec("m", x, matrix(1, 2, 1), value(1, new Interval(-200, 199))));
        refused("narrower", () -> new MatVec("m", x, matrix(1, 2, 1), value(1, new Interval(0, 1000))));
        refused("columns", () -> new MatVec("m", x, matrix(1, 3, 1), value(1, exact)));
        refused("rows", () -> new MatVec("m", x, matrix(1, 2, 1), value(2, exact)));
    }

    @Test
    void accumulatorsHaveAtMost32Bits() {
        new MatVec("m", value(1, new Interval(-(1L << 23), 0)), matrix(1, 1, 127), value(1, WIDEST));
        refused("wider", () -> new MatVec("m", value(1, new Interval(-(1L << 24), 0)), matrix(1, 1, -128),
                value(1, WIDEST)));
        refused("wider", () -> new MatVec("m", value(2, WIDEST), matrix(1, 2, 127), value(1, WIDEST)));
    }

    @Test
    void productsHoldTheWorstProduct() {
        new Multiply("p", value(1, 16), value(1, 17), value(1, WIDEST));
        refused("wider", () -> new Multiply("p", value(1, 32), value(1, 32), value(1, WIDEST)));
        refused("wider", () -> new Multiply("p", value(1, new Interval(-(1 << 15), 0)),
                value(1, new Interval(-(1 << 16), 0)), value(1, WIDEST)));
        refused("narrower", () -> new Multiply("p", value(1, 4), value(1, 4), value(1, new Interval(-49, 48))));
        refused("lengths", () -> new Multiply("p", value(1, 4), value(2, 4), value(2, 8)));
    }

    @Test
    void requantizedSumsFit62Bits() {
        Scaling one = Scaling.exact(new int[] {65535}, new byte[1], 1);
        new Requantize("r", value(1, 32), one, value(1, 8));
        refused("one factor", () -> new Requantize("r", value(2, 32), one, value(2, 8)));
        refused("sums per output", () -> new Requantize("r", value(2, 32), one, value(1, 8)));
        Interval full = new Interval(-(1L << 31), (1L << 31) - 1);
        new Requantize("r", value(1 << 15, full), largest(1 << 15), value(1, 8));
        refused("too wide", () -> new Requantize("r", value((1 << 15) + 1, full), largest((1 << 15) + 1), value(1, 8)));
    }

    private static Scaling largest(int groups) {
        int[] multipliers = new int[groups];
        Arrays.fill(multipliers, 65535);
        return Scaling.exact(multipliers, new byte[1], groups);
    }

    @Test
    void normsHaveARootAndSumsOfSquaresThatFit() {
        new RmsNorm("n", value(1, 24), 1, 12, value(1, 14));
        refused("epsilon", () -> new RmsNorm("n", value(1, 24), 0, 12, value(1, 14)));
        refused("fraction", () -> new RmsNorm("n", value(1, 24), 1, 0, value(1, 14)));
        refused("fraction", () -> new RmsNorm("n", value(1, 24), 1, 25, value(1, 31)));
        refused("narrower", () -> new RmsNorm("n", value(1, 24), 1, 12, value(1, 12)));
        refused("too wide", () -> new RmsNorm("n", value(1 << 20, 31), 1, 12, value(1 << 20, 14)));
        refused("too wide", () -> new RmsNorm("n", value(1, 24), Long.MAX_VALUE, 12, value(1, 14)));
        refused("lengths", () -> new RmsNorm("n", value(1, 24), 1, 12, value(2, 14)));
    }

    @Test
    void rotationsHaveTheirPairs() {
        RotationTable table = RotationTable.of(4, 4, 10_000);
        new Rope("r", value(8, 24), table, 4, Rope.Pairing.HALVES, 16, value(8, 8));
        refused("pairs", () -> new Rope("r", value(8, 24), table, 8, Rope.Pairing.HALVES, 0, value(8, 8)));
        refused("lengths", () -> new Rope("r", value(8, 24), table, 3, Rope.Pairing.HALVES, 0, value(8, 8)));
        refused("lengths", () -> new Rope("r", value(8, 24), table, 0, Rope.Pairing.HALVES, 0, value(8, 8)));
        refused("too wide", () -> new Rope("r", value(8, 25), table, 4, Rope.Pairing.HALVES, 0, value(8, 8)));
        refused("too wide", () -> new Rope("r", value(8, 24), table, 4, Rope.Pairing.HALVES, 17, value(8, 8)));
        short[] two = {(1 << 14) + 1};
        refused("above 1", () -> RotationTable.exact(1, 1, two, new short[1]));
        refused("above 1", () -> RotationTable.exact(1, 1, new short[1], new short[] {Short.MIN_VALUE}));
        refused("cosines", () -> RotationTable.exact(2, 1, new short[1], new short[1]));
    }

    @Test
    void tablesCoverTheirInputAndFitTheirOutput() {
        Lookup.Table table = new Lookup.Table(new int[] {-7, 0, 7});
        new Lookup("l", value(1, 2), table, value(1, 4));
        refused("cover", () -> new Lookup("l", value(1, 3), table, value(1, 4)));
        refused("outside", () -> new Lookup("l", value(1, 2), table, value(1, new Interval(-7, 6))));
    }

    @Test
    void indicesFit() {
        new ArgMax("a", value(5, 8), value(1, new Interval(0, 4)));
        refused("index", () -> new ArgMax("a", value(5, 8), value(1, new Interval(0, 3))));
        refused("index", () -> new ArgMax("a", value(5, 8), value(1, new Interval(1, 4))));
        refused("index", () -> new ArgMax("a", value(5, 8), value(2, new Interval(0, 4))));
    }

    @Test
    void addendsLeaveABitForTheCarry() {
        new Add("a", value(1, 31), value(1, 31), value(1, 8));
        refused("addends", () -> new Add("a", value(1, 32), value(1, 31), value(1, 8)));
        refused("addends", () -> new Add("a", value(1, 31), value(1, 32), value(1, 8)));
    }

    private static Attention attention(int bits, int heads, int kvHeads, int size, int context, int fraction) {
        List<Exponential> exponentials = Collections.nCopies(Math.max(0, heads), new Exponential(1, 0));
        Value cached = value(Math.max(1, kvHeads * size), bits);
        return new Attention("a", value(Math.max(1, heads * size), bits), cached, cached, heads, kvHeads, size, context,
                exponentials, fraction, value(Math.max(1, heads * size), WIDEST));
    }

    @Test
    void attentionHasHeadsThatFit() {
        assertEquals(1, attention(8, 6, 2, 4, 16, 6).kvHead(5));
        refused("heads", () -> attention(8, 6, 4, 4, 16, 6));
        refused("heads", () -> attention(8, 2, 0, 4, 16, 6));
        refused("heads", () -> attention(8, -2, -1, 4, 16, 6));
        refused("heads", () -> attention(8, 0, 1, 4, 16, 6));
        refused("below 1", () -> attention(8, 2, 1, 0, 16, 6));
        refused("below 1", () -> attention(8, 2, 1, 4, 0, 6));
        refused("fraction", () -> attention(8, 2, 1, 4, 16, 13));
    }

    @Test
    void attentionHasScoresAndSumsThatFit() {
        assertEquals(32767L * 32767, attention(16, 1, 1, 1, 16, 6).scoreMagnitude());
        refused("scores", () -> attention(16, 1, 1, 2, 16, 6));
        refused("scores", () -> attention(32, 1, 1, 1 << 10, 16, 6));
        attention(15, 1, 1, 1, 1 << 17, 6);
        refused("weighted sum", () -> attention(15, 1, 1, 1, (1 << 17) + 16, 6));
        refused("weighted sum", () -> attention(15, 1, 1, 1, Integer.MAX_VALUE, 6));
        Value v = value(2, 8);
        refused("narrow", () -> new Attention("a", v, v, v, 1, 1, 2, 4, List.of(new Exponential(1, 0)), 1, v));
        refused("query length", () -> new Attention("a", v, v, v, 1, 1, 1, 4, List.of(new Exponential(1, 0)), 1, v));
    }

    @Test
    void embeddingsHaveAFactorPerRowAndGroup() {
        new Embed("e", matrix(3, 2, 1), Scaling.of(new double[3], 1), value(2, 8));
        refused("factors", () -> new Embed("e", matrix(3, 2, 1), Scaling.of(new double[4], 1), value(2, 8)));
        refused("factors", () -> new Embed("e", matrix(3, 2, 1), Scaling.of(new double[6], 2), value(2, 8)));
        refused("width", () -> new Embed("e", matrix(3, 2, 1), Scaling.of(new double[3], 1), value(3, 8)));
    }
}
