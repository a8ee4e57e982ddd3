// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/** The inner loops of {@link PairKernels}. Arrays are padded, so that whole vectors may be read and written. */
public interface PairLoops {

    /** {@code y[i] = a[i] * b[i]} for each i below the length. */
    void multiply(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length);

    /** {@code y[i] = clamp(a[i] + b[i])} for each i below the length. */
    void add(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length, int min, int max);

    /** Returns the largest of the elements. */
    int max(int[] x, int at, int length);

    /** The loops in plain Java. */
    PairLoops PLAIN = new PairLoops() {
        @Override
        public void multiply(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length) {
            for (int i = 0; i < length; i++) {
                y[yAt + i] = a[aAt + i] * b[bAt + i];
            }
        }

        @Override
        public void add(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length, int min, int max) {
            for (int i = 0; i < length; i++) {
                y[yAt + i] = Math.max(min, Math.min(max, a[aAt + i] + b[bAt + i]));
            }
        }

        @Override
        public int max(int[] x, int at, int length) {
            int max = x[at];
            for (int i = 1; i < length; i++) {
                max = Math.max(max, x[at + i]);
            }
            return max;
        }
    };
}
