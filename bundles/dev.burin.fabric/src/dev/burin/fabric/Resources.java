// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.adders.IntegerMatrix;
import dev.burin.network.ConstantMatrix;

/**
 * What hardware is made of, counted before any process is chosen.
 *
 * @param weights         matrix entries, zeros included
 * @param weightBits      their bits as stored codes
 * @param nonzeroDigits   nonzero canonical signed digits of all weights
 * @param adders          two-input adders and subtractors, those inside multipliers not counted
 * @param adderBits       one-bit full adders in them and in negations
 * @param registerBits    flip-flops
 * @param romBits         bits of ROM, padding included
 * @param multipliers     multipliers of two variables
 * @param multiplierCells one-bit cells (an AND and a full adder each) in them
 */
public record Resources(long weights, long weightBits, long nonzeroDigits, long adders, long adderBits,
        long registerBits, long romBits, long multipliers, long multiplierCells) {

    /** Nothing. */
    public static final Resources NONE = new Resources(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Returns resources without multipliers and ROM. */
    static Resources ofAdders(ConstantMatrix matrix, long adders, long adderBits, long registerBits) {
        return new Resources(matrix.weights(), matrix.weights() * matrix.bits(), IntegerMatrix.of(matrix).digits(),
                adders, adderBits, registerBits, 0, 0, 0);
    }

    Resources withMultipliers(long count, long cells) {
        return new Resources(weights, weightBits, nonzeroDigits, adders, adderBits, registerBits, romBits, count,
                cells);
    }

    Resources withRom(long bits) {
        return new Resources(weights, weightBits, nonzeroDigits, adders, adderBits, registerBits, bits, multipliers,
                multiplierCells);
    }

    /** Returns the sum of both. */
    public Resources plus(Resources other) {
        return new Resources(weights + other.weights, weightBits + other.weightBits,
                nonzeroDigits + other.nonzeroDigits, adders + other.adders, adderBits + other.adderBits,
                registerBits + other.registerBits, romBits + other.romBits, multipliers + other.multipliers,
                multiplierCells + other.multiplierCells);
    }
}
