// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.wafer.PlacerOptions;
import dev.burin.wafer.Region;
import dev.burin.wafer.WaferGeometry;
import java.util.List;

/**
 * Where matrices are to stand.
 *
 * @param geometry  the wafer and its reticle fields
 * @param options   how automatic placement shapes tiles
 * @param regions   rectangles that the spec reserves, with the matrices on them
 * @param placeRest whether matrices that no region names are placed automatically
 */
public record PlacementPlan(WaferGeometry geometry, PlacerOptions options, List<Region> regions, boolean placeRest) {

    public PlacementPlan {
        regions = List.copyOf(regions);
    }
}
