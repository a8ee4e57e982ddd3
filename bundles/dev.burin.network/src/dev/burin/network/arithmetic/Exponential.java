// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

/**
 * The integer exponential of softmax: {@code p(d) ≈ 2^15 · e^(-d·step)} for a distance {@code d >= 0} below the maximum.
 *
 * <p>The distance is turned into octaves with 8 fraction bits, {@code z = (d · multiplier) >> shift}; the fraction
 * indexes a table of 256 entries, {@code T[f] = round(2^15 · 2^(-f/256))}, and the whole octaves are a rounded right
 * shift. Distances of 17 octaves and more give 0; {@link #limit} is the first such distance, so {@code d · multiplier}
 * never needs more than 31 bits. The scheme follows I-BERT's i-exp (arXiv 2101.01321), with a table instead of a
 * polynomial.
 *
 * @param multiplier octaves per unit of distance, times {@code 2^(8+shift)}; 1 to 2^15
 * @param shift      0 to 18
 */
public record Exponential(int multiplier, int shift) {
    /** Probabilities are integers of at most this many fraction bits: {@code p(0) = 2^15}. */
    public static final int BITS = 15;
    private static final int FRACTION_BITS = 8;
    private static final int VANISHING_OCTAVES = 17;
    private static final int[] TABLE = table();

    public Exponential {
        if (multiplier < 1 || multiplier > 1 << 15 || shift < 0 || shift > 18) {
            throw new IllegalArgumentException("multiplier " + multiplier + ", shift " + shift);
        }
    }

    /** Returns the exponential whose p(d) is {@code 2^15 · e^(-d·step)}, its constants as exact as they can be. */
    public static Exponential ofStep(double step) {
        if (!(step >= 0)) {
            throw new IllegalArgumentException("step " + step);
        }
        double octaves = step / StrictMath.log(2) * (1 << FRACTION_BITS);
        int shift = Math.max(0, Math.min(18, 14 - Math.getExponent(octaves)));
        long multiplier = Math.round(Math.scalb(octaves, shift));
        return new Exponential((int) Math.max(1, Math.min(1 << 15, multiplier)), shift);
    }

    /** Returns the first distance whose probability is 0 by definition. */
    public int limit() {
        long octaves = (long) VANISHING_OCTAVES << (FRACTION_BITS + shift);
        return (int) ((octaves + multiplier - 1) / multiplier);
    }

    /** Returns p(d), 0 to 2^15. */
    public int probability(int distance) {
        if (distance >= limit()) {
            return 0;
        }
        int z = (distance * multiplier) >> shift;
        return (int) Fixed.roundShift(TABLE[z & 255], z >> FRACTION_BITS);
    }

    /** Returns the contents of the table ROM: 256 entries of 16 bits. */
    public static int[] tableEntries() {
        return TABLE.clone();
    }

    /** Makes the table without the platform's {@code pow}, whose last bit is not specified. */
    private static int[] table() {
        int[] table = new int[256];
        for (int f = 0; f < table.length; f++) {
            table[f] = (int) Math.floor(StrictMath.pow(2, BITS - f / 256.0) + 0.5);
        }
        return table;
    }
}
