// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.file.NetworkFile;
import dev.burin.network.operation.Operation;
import dev.burin.quantize.weights.WeightScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LlamaLoweringTest {
    private static final WeightScheme INT8 = new WeightScheme.Integers(8, 0);

    /** Random weights are harder than trained ones: logits are of the size of their noise. Tied heads have sharp logits. */
    @Test
    void staysCloseToTheFloatModelForEveryKindOfModel() throws IOException {
        for (RopeStyle style : RopeStyle.values()) {
            for (boolean tied : new boolean[] {false, true}) {
                for (int kvHeads : new int[] {6, 2, 1}) {
                    ModelConfig config = Models.config(style, tied, 6, kvHeads);
                    LanguageModel model = Models.random(config, kvHeads);
                    Divergence divergence = Divergence.of(model, Models.lower(model).network());
                    assertTrue(divergence.kl() < (tied ? 0.06 : 0.008) && divergence.distance() < 0.09
                            && divergence.agreed() > 0.88, config + ": " + divergence);
                }
            }
        }
    }

    @Test
    void comesCloserWithWiderIntegers() throws IOException {
        LanguageModel model = Models.random(Models.config(), 5);
        double four = Divergence.of(model, Models.lower(model, new WeightScheme.Integers(4, 0), Numerics.DEFAULT)
                .network()).distance();
        double six = Divergence.of(model, Models.lower(model, new WeightScheme.Integers(6, 0), Numerics.DEFAULT)
                .network()).distance();
        double eight = Divergence.of(model, Models.lower(model).network()).distance();
        Numerics wide = new Numerics(20, 12, 8, 12, 14, 20, 32, 0.5);
        IntegerNetwork network = LlamaLowering.lower("wide", model, Models.calibration(model),
                Models.schemes(model, INT8, 14), wide, Models.CONTEXT, Progress.NONE).network();
        double widest = Divergence.of(model, network).distance();
        assertTrue(four > 1.5 * six && six > 1.3 * eight && eight > 1.2 * widest && widest < 0.05,
                four + ", " + six + ", " + eight + ", " + widest);
    }

    /** The evaluator throws where a value leaves its interval. */
    @Test
    void keepsEveryIntervalInEveryScheme() throws IOException {
        LanguageModel model = Models.random(Models.config(), 6);
        for (WeightScheme scheme : List.of(new WeightScheme.Integers(2, 4), new WeightScheme.Integers(3, 2),
                new WeightScheme.Digits(1, 8, 0), new WeightScheme.Digits(2, 6, 4), new WeightScheme.Ternary(0))) {
            for (Numerics numerics : List.of(Numerics.DEFAULT, new Numerics(8, 4, 4, 6, 6, 8, 32, 1),
                    new Numerics(18, 12, 8, 14, 16, 24, 32, 0))) {
                Divergence divergence = Divergence.of(model, Models.lower(model, scheme, numerics).network());
                assertTrue(divergence.kl() >= 0, scheme.text() + ": " + divergence);
            }
        }
    }

    @Test
    void isTheSameOnEveryRunAndNumberOfThreads() throws Exception {
        LanguageModel model = Models.random(Models.config(RopeStyle.HALF, true, 6, 2), 7);
        byte[] first = bytes(Models.lower(model));
        assertArrayEquals(first, bytes(Models.lower(model)));
        for (int threads : new int[] {1, 5}) {
            byte[] other = new ForkJoinPool(threads).submit(() -> bytes(Models.lower(model))).get();
            assertArrayEquals(first, other, threads + " threads");
        }
    }

    private static byte[] bytes(Lowered lowered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFile.write(lowered.network(), out);
        return out.toByteArray();
    }

    @Test
    void namesOperationsStably() throws IOException {
        ModelConfig config = new ModelConfig(8, 12, 1, 2, 1, 4, Models.VOCABULARY, Models.CONTEXT, 100, 1e-5f,
                RopeStyle.HALF, false);
        IntegerNetwork network = Models.lower(Models.random(config, 8)).network();
        assertEquals("""
                embed
                layers.0.attention.norm.unit
                layers.0.attention.norm
                layers.0.attention.q
                layers.0.attention.q.wide
                layers.0.attention.q.rope
                layers.0.attention.k
                layers.0.attention.k.wide
                layers.0.attention.k.rope
                layers.0.attention.v
                layers.0.attention.v.cache
                layers.0.attention.attend
                layers.0.attention.mix
                layers.0.attention.o
                layers.0.attention.o.wide
                layers.0.attention.residual
                layers.0.mlp.norm.unit
                layers.0.mlp.norm
                layers.0.mlp.gate
                layers.0.mlp.gate.narrow
                layers.0.mlp.up
                layers.0.mlp.up.narrow
                layers.0.mlp.silu
                layers.0.mlp.product.wide
                layers.0.mlp.product
                layers.0.mlp.down
                layers.0.mlp.down.wide
                layers.0.mlp.residual
                norm.unit
                norm
                head
                logits
                token""", String.join("\n", network.operations().stream().map(Operation::name).toList()));
        assertEquals(8 * 4 * 2 * Models.CONTEXT * 2, network.attentions().get(0).cacheBitsPerUser() * 2);
    }

    /** A matrix keeps the name, shape and scheme of its tensor; the network holds the very matrices that are reported. */
    @Test
    void reportsTheMatricesOfTheNetwork() throws IOException {
        LanguageModel model = Models.random(Models.config(), 9);
        WeightScheme scheme = new WeightScheme.Integers(4, 4);
        Lowered lowered = Models.lower(model, scheme, Numerics.DEFAULT);
        List<ConstantMatrix> matrices = lowered.network().matrices();
        assertEquals(2 * 7 + 2, matrices.size());
        assertEquals(matrices.stream().map(ConstantMatrix::name).toList(), List.copyOf(lowered.matrices().keySet()));
        lowered.matrices().forEach((name, matrix) -> {
            assertTrue(matrices.stream().anyMatch(known -> known == matrix.matrix()), name);
            assertEquals(name, matrix.matrix().name());
            assertEquals(scheme.text(), matrix.matrix().scheme());
            assertEquals(model.tensor(name).rows(), matrix.matrix().rows());
            assertEquals(model.tensor(name).columns(), matrix.matrix().columns());
            assertTrue(matrix.relativeError() > 0 && matrix.relativeError() < 0.05, name + ": " + matrix.relativeError());
        });
    }

    @Test
    void givesLogitsOneStepSoThatTheLargestIntegerIsTheLargestLogit() throws IOException {
        IntegerNetwork network = Models.lower(Models.random(Models.config(), 10)).network();
        assertEquals(1, network.logits().scale().steps().length);
        assertEquals(Models.VOCABULARY, network.vocabulary());
        assertSame(network.logits(), network.operations().get(network.operations().size() - 1).inputs().get(0));
    }

    @Test
    void takesAContextShorterThanTheModels() throws IOException {
        LanguageModel model = Models.random(Models.config(), 11);
        Map<String, MatrixScheme> schemes = Models.schemes(model, INT8, 8);
        IntegerNetwork network = LlamaLowering.lower("short", model, Models.calibration(model), schemes,
                Numerics.DEFAULT, 5, Progress.NONE).network();
        assertEquals(5, network.context());
        assertEquals(5, network.attentions().get(0).context());
        assertTrue(Divergence.of(model, network).kl() < 0.008);
    }
}
