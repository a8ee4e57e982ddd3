// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile;

import dev.burin.compile.lower.Lowered;
import dev.burin.compile.plan.Plan;
import dev.burin.fabric.Embedding;
import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.schedule.Schedule;
import dev.burin.wafer.Placement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A compiled network: everything that reports, exports and simulations are functions of.
 *
 * @param plan       what was asked for
 * @param modelHash  SHA-256 of the model, lower-case hexadecimal
 * @param lowered    the integer network and its matrices
 * @param embeddings each product in its fabric, by name in the order data flows
 * @param placement  tiles and what is wrong with them
 * @param schedule   the pipeline's timing
 */
public record Chip(Plan plan, String modelHash, Lowered lowered, Map<String, Embedding> embeddings,
        Placement placement, Schedule schedule) {

    public Chip {
        embeddings = Collections.unmodifiableMap(new LinkedHashMap<>(embeddings));
    }

    public IntegerNetwork network() {
        return lowered.network();
    }
}
