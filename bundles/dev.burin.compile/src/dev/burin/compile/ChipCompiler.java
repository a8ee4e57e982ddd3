// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.calibrate.CalibrationWindows;
import dev.burin.compile.lower.LlamaLowering;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.plan.PlacementPlan;
import dev.burin.compile.plan.Plan;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.model.LanguageModel;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.quantize.activations.Calibration;
import dev.burin.simulate.schedule.MatrixTiming;
import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.ScheduleOptions;
import dev.burin.wafer.Block;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Placer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages from a plan and its model to a chip. Each is pure: equal input gives equal output on every machine, whatever
 * the number of cores. What only needs the network need not ask for the later stages.
 */
public final class ChipCompiler {
    private ChipCompiler() {
    }

    /** Runs the stages behind lowering. */
    public static Chip finish(Plan plan, LanguageModel model, Lowered lowered, Progress progress) {
        return finish(plan, model, lowered, Memory.NONE, progress);
    }

    /** Runs the stages behind lowering; matrices that are remembered are not embedded again. */
    public static Chip finish(Plan plan, LanguageModel model, Lowered lowered, Memory memory, Progress progress) {
        Map<String, Embedding> embeddings = embed(plan, lowered.network(), memory, progress);
        Placement placement = place(plan, lowered.network(), embeddings, progress);
        Schedule schedule = schedule(plan, lowered.network(), embeddings, plan.simulation().users());
        return new Chip(plan, model.sha256(), lowered, embeddings, placement, schedule);
    }

    /** Runs the float model over the calibration text. @throws ProblemException if there is no usable text */
    public static Calibration calibrate(Plan plan, LanguageModel model, Progress progress) throws ProblemException {
        return Calibration.run(model, CalibrationWindows.of(plan.calibration(), model, plan.context()), progress);
    }

    /** Quantizes the model and lowers it. @throws ProblemException if it does not fit the plan's widths */
    public static Lowered lower(Plan plan, LanguageModel model, Calibration calibration, Progress progress)
            throws ProblemException {
        return lower(plan, model, calibration, Memory.NONE, progress);
    }

    /** Lowers a model; matrices that are remembered are not quantized again. @throws ProblemException if it does not fit */
    public static Lowered lower(Plan plan, LanguageModel model, Calibration calibration, Memory memory, Progress progress)
            throws ProblemException {
        return LlamaLowering.lower(plan.name(), model, calibration, plan.schemes(), plan.numerics(), plan.context(),
                memory, progress);
    }

    /** Embeds each product in its fabric, on all cores: each matrix is work of its own. */
    public static Map<String, Embedding> embed(Plan plan, IntegerNetwork network, Progress progress) {
        return embed(plan, network, Memory.NONE, progress);
    }

    /** All that an embedding depends on, the names that it repeats included. */
    private record EmbeddingKey(String matrix, String codes, Interval input, FabricChoice fabric) {
        EmbeddingKey(MatVec product, FabricChoice fabric) {
            this(product.matrix().toString(), HexFormat.of().formatHex(product.matrix().sha256()), product.input().range(),
                    fabric);
        }
    }

    private static Map<String, Embedding> embed(Plan plan, IntegerNetwork network, Memory memory, Progress progress) {
        List<MatVec> products = network.matVecs();
        progress.begin("Embedding " + products.size() + " matrices", products.size());
        List<Embedding> done = products.parallelStream().map(product -> {
            FabricChoice fabric = plan.fabrics().get(product.name());
            var key = new EmbeddingKey(product, fabric);
            Embedding embedding = memory.recall(key, Embedding.class, () -> Embeddings.embed(product, fabric, progress));
            progress.worked(1);
            return embedding;
        }).toList();
        Map<String, Embedding> embeddings = new LinkedHashMap<>();
        for (int i = 0; i < done.size(); i++) {
            embeddings.put(products.get(i).name(), done.get(i));
        }
        return embeddings;
    }

    /** Places the embedding table and all products. What is wrong is among the placement's problems. */
    public static Placement place(Plan plan, IntegerNetwork network, Map<String, Embedding> embeddings,
            Progress progress) {
        PlacementPlan asked = plan.placement();
        List<Block> blocks = new ArrayList<>();
        for (Operation operation : network.operations()) {
            if (operation instanceof Embed embed) {
                ConstantMatrix table = embed.table();
                blocks.add(new Block(table.name(), table.rows(), table.columns(), tableAreaUm2(plan, table)));
            } else if (operation instanceof MatVec product) {
                ConstantMatrix matrix = product.matrix();
                double area = embeddings.get(product.name()).cost(plan.process().area()).areaUm2();
                // a matrix of zeros costs nothing, but still has outputs and a place
                blocks.add(new Block(matrix.name(), matrix.rows(), matrix.columns(), Math.max(area, 1e-3)));
            }
        }
        return Placer.regions(asked.regions(), blocks, asked.geometry(), asked.options(), asked.placeRest(), progress);
    }

    /** Returns the area of a table's bits, in square micrometres. */
    public static double tableAreaUm2(Plan plan, ConstantMatrix table) {
        return table.weights() * table.bits() * plan.process().area().romBit().um2();
    }

    /** Times the pipeline for so many users. */
    public static Schedule schedule(Plan plan, IntegerNetwork network, Map<String, Embedding> embeddings, int users) {
        return Schedule.of(network, MatrixTiming.of(embeddings.values()),
                new ScheduleOptions(plan.attentionLanes(), plan.clockHertz(), users));
    }
}
