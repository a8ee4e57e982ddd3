// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import java.util.List;

/**
 * What one matrix costs.
 *
 * @param name               stable name
 * @param weights            entries, zeros included
 * @param scheme             how its weights are quantized, as specs write it
 * @param bits               bits of all its codes
 * @param digits             nonzero canonical signed digits of all its weights
 * @param relativeError      weighted squared rounding error over weighted squared weights
 * @param fabric             how it is embedded, as specs write it; {@code table} for the embedding
 * @param adders             two-input adders and subtractors
 * @param adderBits          full adders in them
 * @param registerBits       flip-flops
 * @param multipliers        multipliers of two variables
 * @param romBits            bits of ROM
 * @param areaUm2            estimated cell area, in square micrometres
 * @param latencyCycles      cycles from a vector to its sums
 * @param initiationInterval least cycles between two vectors
 * @param tiles              names of the tiles that hold its rows
 */
public record MatrixReport(String name, int rows, int columns, long weights, String scheme, long bits, long digits,
        double relativeError, String fabric, long adders, long adderBits, long registerBits, long multipliers,
        long romBits, double areaUm2, int latencyCycles, int initiationInterval, List<String> tiles) {

    public MatrixReport {
        tiles = List.copyOf(tiles);
    }
}
