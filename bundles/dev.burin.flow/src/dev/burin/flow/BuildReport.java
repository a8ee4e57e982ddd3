// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.adders.IntegerMatrix;
import dev.burin.compile.Chip;
import dev.burin.compile.ChipCompiler;
import dev.burin.fabric.AreaModel;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Resources;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.wafer.Dataflow;
import dev.burin.wafer.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a chip costs: its constant matrices one by one and in sum. Attention, norms and gates are not in the areas yet;
 * their timing and memories are in the totals.
 *
 * @param layers in the order data flows
 */
public record BuildReport(String name, List<MatrixReport> layers, Totals totals) {

    public BuildReport {
        layers = List.copyOf(layers);
    }

    /**
     * Sums over all matrices, and figures of the whole.
     *
     * @param process         the process that areas are estimated for
     * @param areaSources     its coefficients
     * @param tiles           tiles on the wafer
     * @param reticleFields   fields in which tiles stand
     * @param utilisation     share of those fields that tiles cover, 0 to 1
     * @param wireLengthMm    estimated wire between matrices
     * @param tableBits       bits of the tables of SiLU and rotation
     * @param delayBits       flip-flops that balance parallel branches
     * @param scoreBufferBits bits of the attention units' score buffers
     */
    public record Totals(int matrices, long weights, long bits, long digits, long adders, long adderBits,
            long registerBits, long multipliers, long romBits, double areaUm2, String process, List<AreaSource> areaSources,
            int tiles, int reticleFields, double utilisation, double wireLengthMm, long tableBits, long delayBits,
            long scoreBufferBits, PipelineReport pipeline) {

        public Totals {
            areaSources = List.copyOf(areaSources);
        }
    }

    /**
     * A coefficient of the area estimate.
     *
     * @param resource what it is per: a full adder, a flip-flop, a ROM bit, a multiplier cell
     * @param um2      square micrometres of one
     * @param source   where the figure is from
     */
    public record AreaSource(String resource, double um2, String source) {
        static List<AreaSource> of(AreaModel model) {
            return List.of(of("full adder", model.fullAdder()), of("flip-flop", model.flipFlop()),
                    of("ROM bit", model.romBit()), of("multiplier cell", model.multiplierCell()));
        }

        private static AreaSource of(String resource, AreaModel.Coefficient coefficient) {
            return new AreaSource(resource, coefficient.um2(), coefficient.source());
        }
    }

    /** Makes the report of a chip. */
    public static BuildReport of(Chip chip) {
        List<MatrixReport> matrices = new ArrayList<>();
        for (Operation operation : chip.network().operations()) {
            if (operation instanceof Embed embed) {
                matrices.add(table(chip, embed.table()));
            } else if (operation instanceof MatVec product) {
                matrices.add(product(chip, product));
            }
        }
        return new BuildReport(chip.plan().name(), matrices, totals(chip, matrices));
    }

    private static MatrixReport table(Chip chip, ConstantMatrix table) {
        long bits = table.weights() * table.bits();
        return new MatrixReport(table.name(), table.rows(), table.columns(), table.weights(), table.scheme(), bits,
                IntegerMatrix.of(table).digits(), error(chip, table), "table", 0, 0, 0, 0, bits,
                ChipCompiler.tableAreaUm2(chip.plan(), table), 1, 1, tiles(chip, table));
    }

    private static MatrixReport product(Chip chip, MatVec product) {
        ConstantMatrix matrix = product.matrix();
        Embedding embedding = chip.embeddings().get(product.name());
        Resources made = embedding.resources();
        return new MatrixReport(matrix.name(), matrix.rows(), matrix.columns(), made.weights(), matrix.scheme(),
                made.weightBits(), made.nonzeroDigits(), error(chip, matrix), embedding.choice().toString(),
                made.adders(), made.adderBits(), made.registerBits(), made.multipliers(), made.romBits(),
                embedding.cost(chip.plan().process().area()).areaUm2(), embedding.latencyCycles(),
                embedding.initiationInterval(), tiles(chip, matrix));
    }

    private static double error(Chip chip, ConstantMatrix matrix) {
        return chip.lowered().matrices().get(matrix.name()).relativeError();
    }

    private static List<String> tiles(Chip chip, ConstantMatrix matrix) {
        return chip.placement().tilesOf(matrix.name()).stream().map(Tile::name).toList();
    }

    private static Totals totals(Chip chip, List<MatrixReport> matrices) {
        return new Totals(matrices.size(), sum(matrices, MatrixReport::weights), sum(matrices, MatrixReport::bits),
                sum(matrices, MatrixReport::digits), sum(matrices, MatrixReport::adders),
                sum(matrices, MatrixReport::adderBits), sum(matrices, MatrixReport::registerBits),
                sum(matrices, MatrixReport::multipliers), sum(matrices, MatrixReport::romBits),
                matrices.stream().mapToDouble(MatrixReport::areaUm2).sum(), chip.plan().process().name(),
                AreaSource.of(chip.plan().process().area()),
                chip.placement().tiles().size(), chip.placement().usedFields().size(), chip.placement().utilisation(),
                chip.placement().wireLengthMm(Dataflow.connections(chip.network())), Tables.bits(chip.network()),
                chip.schedule().full().delays().shiftRegisterBits(), chip.schedule().scoreBufferBits(),
                PipelineReport.of(chip.schedule()));
    }

    private static long sum(List<MatrixReport> matrices, ToLongFunction<MatrixReport> part) {
        return matrices.stream().mapToLong(part).sum();
    }
}
