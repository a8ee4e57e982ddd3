// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.network.IntegerNetwork;
import dev.burin.quantize.weights.QuantizedMatrix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model after lowering.
 *
 * @param network  the integer network
 * @param matrices every matrix with its scales and rounding error, by name, in the order in which data flows
 */
public record Lowered(IntegerNetwork network, Map<String, QuantizedMatrix> matrices) {

    public Lowered {
        matrices = Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
    }
}
