// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * A number with the place it comes from.
 *
 * @param value  the number, in the unit that the name of its holder says; positive
 * @param source where it was read, measured or derived, or who stated it
 */
public record Figure(double value, String source) {

    public Figure {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a positive figure: " + value);
        }
    }
}
