// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * One exposure of the reticle that lies on the wafer as a whole.
 *
 * @param column index of the field in x; 0 is at the centre or right of it
 * @param row    index of the field in y; 0 is at the centre or above it
 * @param area   what circuits may use: the field without its scribe lane
 */
public record ReticleField(int column, int row, Rectangle area) {
}
