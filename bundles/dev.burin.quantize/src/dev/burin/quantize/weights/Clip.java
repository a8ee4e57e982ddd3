// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

/** Where a scale puts the largest code. */
public enum Clip {
    /** Where the weighted squared error is least; the largest weights may saturate. */
    MSE,
    /** At the largest weight: nothing saturates. */
    MAX
}
