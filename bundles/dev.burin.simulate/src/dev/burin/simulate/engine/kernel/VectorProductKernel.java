// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Constant products by the Vector API: byte weights widened to float in the loop, four registers of rows at a time.
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
    /** Rows of a block: four registers. */
    private static final int WIDTH = 4 * LENGTH;
    private static final float MAGIC = 12582912f;
    private static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);
    private static final long EXACT = 1 << 22;

    private final int rows;
    private final int columns;
    private final int chunk;
    private final byte[] codes;
    private final float[] x;
    private final int[] sums;
    private final Slot input;
    private final Slot output;

    public VectorProductKernel(Product product, Slot input, Slot output) {
        this.rows = product.rows();
        this.columns = product.columns();
        this.chunk = chunk(product);
        this.codes = product.blocks(WIDTH);
        this.input = input;
        this.output = output;
        this.x = new float[columns];
        this.sums = new int[codes.length / columns];
    }

    /** Returns whether the machine's vectors have the shape that the kernel needs. */
    public static boolean suits() {
        return LENGTH >= 8;
    }

    private static int chunk(Product product) {
        if (product.sumMagnitude() <= EXACT) {
            return product.columns();
        }
        return (int) Math.max(1, EXACT / (128 * product.inputMagnitude()));
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            load(input.data(), input.at(lane), x);
            for (int from = 0; from < columns; from += chunk) {
                int to = Math.min(columns, from + chunk);
                for (int row = 0; row < sums.length; row += WIDTH) {
                    block(codes, row * columns, x, from, to, sums, row, from > 0);
                }
            }
            System.arraycopy(sums, 0, output.data(), output.at(lane), rows);
        }
    }

    private static void load(int[] data, int at, float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = data[at + i];
        }
    }

    private static void block(byte[] codes, int at, float[] x, int from, int to, int[] sums, int row, boolean more) {
        FloatVector a = FloatVector.zero(FLOATS);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        int code = at + from * WIDTH;
        for (int i = from; i < to; i++) {
            FloatVector broadcast = FloatVector.broadcast(FLOATS, x[i]);
            a = weights(codes, code).fma(broadcast, a);
            b = weights(codes, code + LENGTH).fma(broadcast, b);
            c = weights(codes, code + 2 * LENGTH).fma(broadcast, c);
            d = weights(codes, code + 3 * LENGTH).fma(broadcast, d);
            code += WIDTH;
        }
        store(a, sums, row, more);
        store(b, sums, row + LENGTH, more);
        store(c, sums, row + 2 * LENGTH, more);
        store(d, sums, row + 3 * LENGTH, more);
    }

    static FloatVector weights(byte[] codes, int at) {
        return (FloatVector) ByteVector.fromArray(BYTES, codes, at).convertShape(VectorOperators.B2F, FLOATS, 0);
    }

    static void store(FloatVector sum, int[] sums, int at, boolean more) {
        IntVector integers = sum.add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS);
        if (more) {
            integers = integers.add(IntVector.fromArray(INTS, sums, at));
        }
        integers.intoArray(sums, at);
    }
}
