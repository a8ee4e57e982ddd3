// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import java.util.Optional;

/**
 * Everything that there is to say about one tensor.
 *
 * @param weights as the model file has them
 * @param codes   as they are engraved; empty for norms, and while there is no chip
 * @param adders  of a matrix made of adders
 */
public record TensorDetails(TensorRow tensor, WeightStatistics weights, Optional<CodeStatistics> codes,
        Optional<AdderStatistics> adders) {
}
