// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

/**
 * The inverse of a vector's length, {@code 1/√S}, as mantissa and exponent: {@code 1/√S ≈ mantissa · 2^-exponent}.
 *
 * <p>The sum of squares S is shifted by an even amount into [2^30, 2^32), its root is taken (16 bits) and inverted:
 * the mantissa lies in [2^15, 2^16], with a relative error below 2^-14.
 */
public record InverseNorm(int mantissa, int exponent) {

    /** Returns the inverse root of a positive sum of squares below 2^62. */
    public static InverseNorm of(long sumOfSquares) {
        int shift = (Fixed.log2(sumOfSquares) - 30) & ~1;
        long scaled = shift >= 0 ? sumOfSquares >> shift : sumOfSquares << -shift;
        int root = Fixed.squareRoot(scaled);
        return new InverseNorm(Fixed.reciprocal(root), 31 + shift / 2);
    }
}
