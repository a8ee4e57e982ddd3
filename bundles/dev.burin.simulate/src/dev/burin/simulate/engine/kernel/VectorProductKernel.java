// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Constant products by the Vector API: byte weights widened to float in the loop, blocks of two registers of rows, each for
 * {@value #TILE} lanes at a time, so that a weight is read once for all of them; lanes left over run one by one.
 *
 * <p>Products and sums of integers below 2^24 are exact in float in any order. Sums here stay within 2^22, so that they
 * become integers by adding 1.5·2^23 and reading the mantissa (the conversion instruction is not intrinsic on JDK 17);
 * columns are cut into chunks where a whole row could exceed that.
 */
public final class VectorProductKernel implements Kernel {
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    static final int LENGTH = FLOATS.length();
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, LENGTH * Byte.SIZE)));
    private static final int WIDTH = 2 * LENGTH;
    private static final int TILE = 4;
    /** From so many lanes on a whole tile is faster than lanes one by one. */
    private static final int WORTH_A_TILE = 2;
    private static final float MAGIC = 12582912f;
    private static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);
    private static final long EXACT = 1 << 22;

    private final int columns;
    private final int chunk;
    private final byte[] codes;
    private final float[] x;
    private final float[] wide;
    private final float[] partial = new float[TILE * WIDTH];
    private final Slot input;
    private final Slot output;

    /** Makes the kernel; the output's slot is its own, its lanes are whole tiles. */
    public VectorProductKernel(Product product, Slot input, Slot output, int lanes) {
        this.columns = product.columns();
        this.chunk = chunk(product);
        this.codes = product.blocks(WIDTH);
        this.input = input;
        this.output = output;
        this.x = new float[columns * lanes];
        this.wide = new float[columns * WIDTH];
    }

    /** Returns whether the machine's vectors have the shape that the kernel needs. */
    public static boolean suits() {
        return LENGTH >= 8 && Slot.PADDING % WIDTH == 0;
    }

    /** Returns whether at least one column at a time is exact. */
    public static boolean suits(Product product) {
        return product.sumMagnitude() <= EXACT || 128 * product.inputMagnitude() <= EXACT;
    }

    private static int chunk(Product product) {
        if (product.sumMagnitude() <= EXACT) {
            return product.columns();
        }
        return (int) (EXACT / (128 * product.inputMagnitude()));
    }

    @Override
    public void run(Lanes lanes) {
        int tiles = (lanes.count() + TILE - WORTH_A_TILE) / TILE;
        if (tiles > 0) {
            runTiles(tiles);
        }
        for (int lane = tiles * TILE; lane < lanes.count(); lane++) {
            runSingle(lane);
        }
    }

    /** Runs whole tiles; lanes of the last one that are in no use give anything. */
    private void runTiles(int tiles) {
        for (int lane = 0; lane < tiles * TILE; lane++) {
            load(input.data(), input.at(lane), x, lane / TILE * TILE * columns + lane % TILE, TILE, columns);
        }
        for (int row = 0, at = 0; at < codes.length; row += WIDTH, at += WIDTH * columns) {
            widen(codes, at, wide);
            for (int from = 0; from < columns; from += chunk) {
                int to = Math.min(columns, from + chunk);
                for (int tile = 0; tile < tiles; tile++) {
                    tile(wide, x, tile * TILE * columns, from, to, partial);
                    collect(partial, output.data(), output.at(tile * TILE) + row, output.stride(), from > 0);
                }
            }
        }
    }

    private void runSingle(int lane) {
        load(input.data(), input.at(lane), x, 0, 1, columns);
        for (int row = 0, at = 0; at < codes.length; row += WIDTH, at += WIDTH * columns) {
            for (int from = 0; from < columns; from += chunk) {
                int to = Math.min(columns, from + chunk);
                single(codes, at, x, from, to, output.data(), output.at(lane) + row, from > 0);
            }
        }
    }

    private static void widen(byte[] codes, int at, float[] wide) {
        for (int i = 0; i < wide.length; i += LENGTH) {
            weights(codes, at + i).intoArray(wide, i);
        }
    }

    private static void load(int[] data, int at, float[] x, int xAt, int stride, int count) {
        for (int i = 0; i < count; i++) {
            x[xAt + i * stride] = data[at + i];
        }
    }

    private static void tile(float[] wide, float[] x, int xAt, int from, int to, float[] partial) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        for (int i = from; i < to; i++) {
            FloatVector w0 = FloatVector.fromArray(FLOATS, wide, i * WIDTH);
            FloatVector w1 = FloatVector.fromArray(FLOATS, wide, i * WIDTH + LENGTH);
            FloatVector a = FloatVector.broadcast(FLOATS, x[xAt + i * TILE]);
            a0 = w0.fma(a, a0);
            a1 = w1.fma(a, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x[xAt + i * TILE + 1]);
            b0 = w0.fma(b, b0);
            b1 = w1.fma(b, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x[xAt + i * TILE + 2]);
            c0 = w0.fma(c, c0);
            c1 = w1.fma(c, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x[xAt + i * TILE + 3]);
            d0 = w0.fma(d, d0);
            d1 = w1.fma(d, d1);
        }
        a0.intoArray(partial, 0);
        a1.intoArray(partial, LENGTH);
        b0.intoArray(partial, 2 * LENGTH);
        b1.intoArray(partial, 3 * LENGTH);
        c0.intoArray(partial, 4 * LENGTH);
        c1.intoArray(partial, 5 * LENGTH);
        d0.intoArray(partial, 6 * LENGTH);
        d1.intoArray(partial, 7 * LENGTH);
    }

    /** Puts a tile's sums, or adds them, to the outputs of its lanes. */
    private static void collect(float[] partial, int[] sums, int sumsAt, int stride, boolean more) {
        for (int lane = 0; lane < TILE; lane++) {
            int at = sumsAt + lane * stride;
            store(FloatVector.fromArray(FLOATS, partial, lane * WIDTH), sums, at, more);
            store(FloatVector.fromArray(FLOATS, partial, lane * WIDTH + LENGTH), sums, at + LENGTH, more);
        }
    }

    /** Runs one lane; four columns at a time have sums of their own, so that additions need not wait for each other. */
    private static void single(byte[] codes, int at, float[] x, int from, int to, int[] sums, int sumsAt, boolean more) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            FloatVector a = FloatVector.broadcast(FLOATS, x[i]);
            a0 = weights(codes, at + i * WIDTH).fma(a, a0);
            a1 = weights(codes, at + i * WIDTH + LENGTH).fma(a, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x[i + 1]);
            b0 = weights(codes, at + i * WIDTH + WIDTH).fma(b, b0);
            b1 = weights(codes, at + i * WIDTH + WIDTH + LENGTH).fma(b, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x[i + 2]);
            c0 = weights(codes, at + i * WIDTH + 2 * WIDTH).fma(c, c0);
            c1 = weights(codes, at + i * WIDTH + 2 * WIDTH + LENGTH).fma(c, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x[i + 3]);
            d0 = weights(codes, at + i * WIDTH + 3 * WIDTH).fma(d, d0);
            d1 = weights(codes, at + i * WIDTH + 3 * WIDTH + LENGTH).fma(d, d1);
        }
        for (; i < to; i++) {
            FloatVector a = FloatVector.broadcast(FLOATS, x[i]);
            a0 = weights(codes, at + i * WIDTH).fma(a, a0);
            a1 = weights(codes, at + i * WIDTH + LENGTH).fma(a, a1);
        }
        store(a0.add(b0).add(c0.add(d0)), sums, sumsAt, more);
        store(a1.add(b1).add(c1.add(d1)), sums, sumsAt + LENGTH, more);
    }

    private static FloatVector weights(byte[] codes, int at) {
        return (FloatVector) ByteVector.fromArray(BYTES, codes, at).convertShape(VectorOperators.B2F, FLOATS, 0);
    }

    private static void store(FloatVector sum, int[] sums, int at, boolean more) {
        IntVector integers = sum.add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS);
        if (more) {
            integers = integers.add(IntVector.fromArray(INTS, sums, at));
        }
        integers.intoArray(sums, at);
    }
}
