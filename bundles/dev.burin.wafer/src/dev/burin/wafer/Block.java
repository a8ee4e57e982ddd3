// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * What wants a place: a matrix in its fabric, or anything else with an area.
 *
 * @param matrix  stable name, such as {@code layers.3.mlp.up}
 * @param rows    outputs; a block can be split over tiles between its rows, so 1 means never
 * @param columns inputs
 * @param areaUm2 area of the circuit, in square micrometres, positive
 */
public record Block(String matrix, int rows, int columns, double areaUm2) {

    public Block {
        if (rows < 1 || columns < 1 || !(areaUm2 > 0) || Double.isInfinite(areaUm2)) {
            throw new IllegalArgumentException(matrix + ": " + rows + " x " + columns + ", " + areaUm2 + " µm²");
        }
    }
}
