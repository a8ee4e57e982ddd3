// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

/**
 * Constant fixed-point factors {@code multiplier / 2^shift}, one multiplier per sum and one shift per output.
 *
 * <p>Multipliers are signed and have at most {@value #MULTIPLIER_BITS} bits; shifts are 0 to {@value #MAX_SHIFT}. In
 * hardware both are wired constants: the shift costs nothing.
 */
public final class Scaling {
    /** Width of a multiplier, sign included. */
    public static final int MULTIPLIER_BITS = 17;
    /** Largest shift. */
    public static final int MAX_SHIFT = 46;

    /** Factors go up to this and down to its negative. */
    public static final int LARGEST_FACTOR = 1 << (MULTIPLIER_BITS - 1);

    private static final int LIMIT = LARGEST_FACTOR - 1;

    private final int groups;
    private final int[] multipliers;
    private final byte[] shifts;

    private Scaling(int groups, int[] multipliers, byte[] shifts) {
        this.groups = groups;
        this.multipliers = multipliers;
        this.shifts = shifts;
    }

    /**
     * Rounds real factors to multipliers and shifts: the largest shift at which all multipliers of an output fit.
     *
     * @param factors output-major, {@code groups} factors per output
     * @throws IllegalArgumentException if a factor is above {@code 2^16} or not a number
     */
    public static Scaling of(double[] factors, int groups) {
        int outputs = factors.length / groups;
        int[] multipliers = new int[factors.length];
        byte[] shifts = new byte[outputs];
        for (int o = 0; o < outputs; o++) {
            double largest = 0;
            for (int g = 0; g < groups; g++) {
                largest = Math.max(largest, Math.abs(factors[o * groups + g]));
            }
            int shift = largest == 0 ? 0 : MULTIPLIER_BITS - 2 - Math.getExponent(largest);
            shift = Math.max(0, Math.min(MAX_SHIFT, shift));
            shifts[o] = (byte) shift;
            for (int g = 0; g < groups; g++) {
                double scaled = Math.scalb(factors[o * groups + g], shift);
                if (!(Math.abs(scaled) <= LARGEST_FACTOR)) {
                    throw new IllegalArgumentException("factor too large: " + factors[o * groups + g]);
                }
                multipliers[o * groups + g] = (int) Math.max(-LIMIT, Math.min(LIMIT, Math.round(scaled)));
            }
        }
        return new Scaling(groups, multipliers, shifts);
    }

    /**
     * Makes a scaling of given multipliers (output-major) and shifts; both are copied.
     *
     * @throws IllegalArgumentException if there are not {@code groups} multipliers per shift, or if one is out of range
     */
    public static Scaling exact(int[] multipliers, byte[] shifts, int groups) {
        if (groups <= 0 || shifts.length == 0 || multipliers.length != (long) shifts.length * groups) {
            throw new IllegalArgumentException(multipliers.length + " multipliers for " + shifts.length + " outputs of "
                    + groups + " groups");
        }
        for (byte shift : shifts) {
            if (shift < 0 || shift > MAX_SHIFT) {
                throw new IllegalArgumentException("shift outside 0.." + MAX_SHIFT + ": " + shift);
            }
        }
        for (int multiplier : multipliers) {
            if (Math.abs((long) multiplier) > LIMIT) {
                throw new IllegalArgumentException("multiplier outside ±" + LIMIT + ": " + multiplier);
            }
        }
        return new Scaling(groups, multipliers.clone(), shifts.clone());
    }

    public int groups() {
        return groups;
    }

    public int outputs() {
        return shifts.length;
    }

    public int multiplier(int output, int group) {
        return multipliers[output * groups + group];
    }

    public int shift(int output) {
        return shifts[output];
    }

    /** Returns the largest |Σ multiplier| of any output: bounds the sum before the shift. */
    public long multiplierMagnitude() {
        long worst = 0;
        for (int o = 0; o < shifts.length; o++) {
            long sum = 0;
            for (int g = 0; g < groups; g++) {
                sum += Math.abs(multiplier(o, g));
            }
            worst = Math.max(worst, sum);
        }
        return worst;
    }
}
