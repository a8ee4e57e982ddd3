// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.adders.SignedDigits;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;

/**
 * How the codes of a matrix are distributed.
 *
 * @param codes   one bin per code, from the least that its width can hold to the greatest
 * @param digits  one bin per number of nonzero canonical signed digits
 * @param entropy least mean bits of a code, did an ideal coder know this distribution
 */
public record CodeStatistics(Histogram codes, Histogram digits, double entropy) {
    private static final int MOST_DIGITS = 4; // of eight bits: no two neighbours

    /** Counts the codes of a matrix. */
    public static CodeStatistics of(ConstantMatrix matrix, Progress progress) {
        progress.begin("Counting codes of " + matrix.name(), matrix.rows());
        int least = -(1 << matrix.bits() - 1);
        long[] counts = new long[1 << matrix.bits()];
        byte[] row = new byte[matrix.columns()];
        for (int r = 0; r < matrix.rows(); r++) {
            matrix.row(r, row);
            for (byte code : row) {
                counts[code - least]++;
            }
            progress.worked(1);
        }
        long[] digits = new long[MOST_DIGITS + 1];
        double entropy = 0;
        for (int i = 0; i < counts.length; i++) {
            digits[SignedDigits.count(i + least)] += counts[i];
            double share = (double) counts[i] / matrix.weights();
            entropy -= share == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return new CodeStatistics(new Histogram(least, least + counts.length, counts),
                new Histogram(0, MOST_DIGITS + 1.0, digits), entropy);
    }

    public long zeros() {
        return digits.counts()[0];
    }

    public long weights() {
        return digits.total();
    }

    /** Returns the mean of nonzero digits over all weights. */
    public double digitsPerWeight() {
        long[] counts = digits.counts();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (double) i * counts[i];
        }
        return sum / weights();
    }
}
