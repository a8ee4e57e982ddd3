// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

/**
 * The sine and cosine ROM of {@link Rope}: {@code round(2^14 · cos(position · θ^(-2·pair/headSize)))} and sine alike.
 */
public final class RotationTable {
    /** Fraction bits of an entry. */
    public static final int FRACTION_BITS = 14;

    private final int positions;
    private final int pairs;
    private final short[] cosines;
    private final short[] sines;

    private RotationTable(int positions, int pairs) {
        this.positions = positions;
        this.pairs = pairs;
        this.cosines = new short[positions * pairs];
        this.sines = new short[positions * pairs];
    }

    /** Makes the table for a base frequency θ; StrictMath, so that every machine makes the same ROM. */
    public static RotationTable of(int positions, int headSize, double theta) {
        RotationTable table = new RotationTable(positions, headSize / 2);
        for (int position = 0; position < positions; position++) {
            for (int pair = 0; pair < table.pairs; pair++) {
                double angle = position * StrictMath.pow(theta, -2.0 * pair / headSize);
                int index = position * table.pairs + pair;
                table.cosines[index] = (short) Math.floor(StrictMath.cos(angle) * (1 << FRACTION_BITS) + 0.5);
                table.sines[index] = (short) Math.floor(StrictMath.sin(angle) * (1 << FRACTION_BITS) + 0.5);
            }
        }
        return table;
    }

    /**
     * Makes a table of given entries, {@code positions × pairs} cosines and as many sines, position-major; copied.
     *
     * @throws IllegalArgumentException if the numbers do not fit or an entry is above 1
     */
    public static RotationTable exact(int positions, int pairs, short[] cosines, short[] sines) {
        if (positions <= 0 || pairs <= 0 || cosines.length != (long) positions * pairs
                || sines.length != cosines.length) {
            throw new IllegalArgumentException(positions + " positions of " + pairs + " pairs, " + cosines.length
                    + " cosines, " + sines.length + " sines");
        }
        RotationTable table = new RotationTable(positions, pairs);
        for (int i = 0; i < cosines.length; i++) {
            if (Math.max(Math.abs(cosines[i]), Math.abs(sines[i])) > 1 << FRACTION_BITS) {
                throw new IllegalArgumentException("rotation entry " + i + " is above 1");
            }
            table.cosines[i] = cosines[i];
            table.sines[i] = sines[i];
        }
        return table;
    }

    public int positions() {
        return positions;
    }

    public int pairs() {
        return pairs;
    }

    public int cosine(int position, int pair) {
        return cosines[position * pairs + pair];
    }

    public int sine(int position, int pair) {
        return sines[position * pairs + pair];
    }
}
