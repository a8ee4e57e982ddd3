// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.List;

/**
 * A rectangle that a spec reserves for matrices; {@link Placer#regions} cuts it into tiles.
 *
 * @param name     as the spec names it
 * @param matrices names of the matrices that stand here, in order
 */
public record Region(String name, Rectangle area, List<String> matrices) {

    public Region {
        matrices = List.copyOf(matrices);
    }
}
