// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import java.util.List;

/**
 * What one matrix cost in a chip that was built.
 *
 * @param scheme        how its weights were quantized, as specs write it, such as {@code digits 2 per row}
 * @param fabric        how it was embedded, as specs write it; {@code table} for the embedding
 * @param digits        nonzero signed digits of all its weights
 * @param adders        two-input adders and subtractors
 * @param romBits       bits of ROM
 * @param areaUm2       estimated cell area, in square micrometres
 * @param latencyCycles cycles from a vector to its sums
 * @param interval      least cycles between two vectors
 * @param relativeError weighted squared rounding error over weighted squared weights
 * @param tiles         names of the tiles that hold its rows
 */
public record MatrixCost(String scheme, String fabric, long digits, long adders, long romBits, double areaUm2,
        int latencyCycles, int interval, double relativeError, List<String> tiles) {

    public MatrixCost {
        tiles = List.copyOf(tiles);
    }
}
