// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

/** The inner loops, plain enough for the compiler to work on several elements at once. */
final class FloatKernels {
    private FloatKernels() {
    }

    /** Adds two scaled vectors: {@code into += xa * a + xb * b}. */
    static void addTwo(float[] a, float xa, float[] b, float xb, float[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = into[i] + xa * a[i] + xb * b[i];
        }
    }

    /** Adds four scaled vectors, {@code x[at]} to {@code x[at + 3]} being their factors. */
    static void addFour(float[] a, float[] b, float[] c, float[] d, float[] x, int at, float[] into, int length) {
        float xa = x[at];
        float xb = x[at + 1];
        float xc = x[at + 2];
        float xd = x[at + 3];
        for (int i = 0; i < length; i++) {
            into[i] = into[i] + xa * a[i] + xb * b[i] + xc * c[i] + xd * d[i];
        }
    }

    /** Sets two elements to the products of two vectors with a third; four chains, so that additions overlap. */
    static void dotTwo(float[] a, float[] b, float[] x, int length, float[] into, int at) {
        float a0 = 0;
        float a1 = 0;
        float b0 = 0;
        float b1 = 0;
        int i = 0;
        for (; i + 2 <= length; i += 2) {
            a0 += a[i] * x[i];
            b0 += b[i] * x[i];
            a1 += a[i + 1] * x[i + 1];
            b1 += b[i + 1] * x[i + 1];
        }
        if (i < length) {
            a0 += a[i] * x[i];
            b0 += b[i] * x[i];
        }
        into[at] = a0 + a1;
        into[at + 1] = b0 + b1;
    }

    /** Returns the sum of the squares. */
    static float squares(float[] x, int length) {
        float even = 0;
        float odd = 0;
        int i = 0;
        for (; i + 2 <= length; i += 2) {
            even += x[i] * x[i];
            odd += x[i + 1] * x[i + 1];
        }
        return i < length ? even + odd + x[i] * x[i] : even + odd;
    }

    /** Turns scores into weights that sum to one; the greatest is taken off first, so no exponential overflows. */
    static void softmax(float[] x, int length) {
        float max = x[0];
        for (int i = 1; i < length; i++) {
            max = Math.max(max, x[i]);
        }
        float sum = 0;
        for (int i = 0; i < length; i++) {
            x[i] = (float) StrictMath.exp(x[i] - max);
            sum += x[i];
        }
        float scale = 1 / sum;
        for (int i = 0; i < length; i++) {
            x[i] *= scale;
        }
    }
}
