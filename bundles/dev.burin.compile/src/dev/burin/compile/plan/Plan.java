// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.compile.lower.MatrixScheme;
import dev.burin.compile.lower.Numerics;
import dev.burin.fabric.FabricChoice;
import dev.burin.wafer.Process;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A spec with everything decided.
 *
 * @param name           the wafer's name
 * @param model          the model's file or folder
 * @param tokenizer      the tokenizer, if the spec states one
 * @param schemes        how each matrix is quantized, by name in the order data flows, the embedding included
 * @param fabrics        how each product is embedded, by name in the order data flows
 * @param numerics       widths of everything that is not a weight
 * @param context        positions that the caches hold
 * @param attentionLanes cached positions that a head reads in one cycle
 * @param calibration    the text that activation ranges are measured on
 * @param process        the manufacturing process, its clock included
 * @param placement      where matrices are to stand
 * @param simulation     defaults of simulations
 * @param exports        defaults of exports
 */
public record Plan(String name, Path model, Optional<Path> tokenizer, Map<String, MatrixScheme> schemes,
        Map<String, FabricChoice> fabrics, Numerics numerics, int context, int attentionLanes,
        CalibrationPlan calibration, Process process, PlacementPlan placement, SimulationPlan simulation,
        ExportPlan exports) {

    public Plan {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
        fabrics = Collections.unmodifiableMap(new LinkedHashMap<>(fabrics));
    }

    /** Returns the clock in hertz. */
    public long clockHertz() {
        return Math.max(1, Math.round(process.clockHertz().value()));
    }

    /** Returns the same plan with other widths and schemes: an ablation. */
    public Plan with(Numerics otherNumerics, Map<String, MatrixScheme> otherSchemes) {
        return new Plan(name, model, tokenizer, otherSchemes, fabrics, otherNumerics, context, attentionLanes,
                calibration, process, placement, simulation, exports);
    }
}
