// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.network.operation.Operation;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.TokenSource;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Models that no one trained: they lower to a network that keeps its ranges, or a problem says what is wrong. */
class ExtremeModelsTest {
    private static final ModelConfig CONFIG = Models.config();
    private static final WeightScheme INT8 = new WeightScheme.Integers(8, 0);

    private static Models.Weights usual(long seed) {
        return Models.randomWeights(CONFIG, seed);
    }

    /** Returns the usual model with some weights multiplied. */
    private static LanguageModel scaled(String tensors, double factor) {
        Models.Weights usual = usual(1);
        return Models.of(CONFIG, (tensor, row, column) ->
                usual.at(tensor, row, column) * (tensor.matches(tensors) ? factor : 1));
    }

    /** Lowers and runs; returns the divergence from the float model. */
    private static Divergence runs(LanguageModel model) throws IOException {
        Lowered lowered = Models.lower(model);
        for (Operation operation : lowered.network().operations()) {
            for (double step : operation.output().scale().steps()) {
                assertTrue(step > 0 && step < Double.POSITIVE_INFINITY, operation.name() + " has step " + step);
            }
        }
        return Divergence.of(model, lowered.network());
    }

    private static String refused(ProblemCode code, LanguageModel model) {
        ProblemException e = assertThrows(ProblemException.class, () -> Models.lower(model));
        assertEquals(code, e.problem().code(), e.getMessage());
        return e.problem().arguments().get(0);
    }

    @Test
    void lowersModelsOfZerosAndConstants() throws IOException {
        for (double constant : new double[] {0, 1, -0.01, 1e-3}) {
            Divergence divergence = runs(Models.of(CONFIG, (tensor, row, column) -> constant));
            assertEquals(0, divergence.kl(), 1e-9, "constant " + constant);
            assertEquals(1, divergence.agreed());
        }
    }

    @Test
    void lowersModelsWithoutSomeOfTheirParts() throws IOException {
        for (String part : List.of(".*\\.q", ".*\\.k", ".*\\.v", ".*\\.o", ".*\\.gate", ".*\\.up", ".*\\.down",
                ".*attention\\.norm", ".*mlp\\.norm", "head", "embed|head")) {
            Divergence divergence = runs(scaled(part, 0));
            assertTrue(divergence.kl() < 0.02, part + ": " + divergence);
        }
    }

    @Test
    void lowersConstantRowsAndDeadChannels() throws IOException {
        Models.Weights usual = usual(2);
        assertTrue(runs(Models.of(CONFIG, (tensor, row, column) ->
                row % 2 == 0 && !tensor.endsWith("norm") ? 0.3 : usual.at(tensor, row, column))).kl() < 0.1);
        assertTrue(runs(Models.of(CONFIG, (tensor, row, column) ->
                column % 3 == 0 ? 0 : usual.at(tensor, row, column))).kl() < 0.02);
        assertTrue(runs(Models.of(CONFIG, (tensor, row, column) ->
                row % 3 == 1 ? 0 : usual.at(tensor, row, column))).kl() < 0.02);
    }

    /** One channel of the residual a hundred times the others, which gains make up for: trained models have some. */
    @Test
    void lowersModelsWithOutlierChannels() throws IOException {
        Models.Weights usual = usual(3);
        Divergence divergence = runs(Models.of(CONFIG, (tensor, row, column) -> usual.at(tensor, row, column)
                * (column != 5 ? 1 : tensor.equals("embed") ? 100 : tensor.endsWith("norm") ? 0.01 : 1)));
        assertTrue(divergence.kl() < 0.008 && divergence.distance() < 0.1, divergence.toString());
    }

    /** A residual of any unit: the norms take it out again, all but the epsilon. */
    @Test
    void lowersResidualsOfAnyUnit() throws IOException {
        for (double factor : new double[] {1e-3, 1e3, 1e6}) {
            assertTrue(runs(scaled("embed|.*\\.o|.*\\.down", factor)).distance() < 0.09, "factor " + factor);
        }
    }

    /** Float weights down to denormals: steps and factors are doubles. */
    @Test
    void lowersTinyWeights() throws IOException {
        for (double factor : new double[] {1e-40, 1e-30, 1e-10}) {
            for (String part : List.of("head", ".*\\.(gate|up|v)", ".*\\.(q|k)")) {
                Divergence divergence = runs(scaled(part, factor));
                assertTrue(divergence.kl() < 0.008 && divergence.distance() < 0.09, part + ": " + divergence);
            }
        }
    }

    /** Rows of zeros have no scale of their own, however small the step of what they make. */
    @Test
    void lowersRowsOfZerosBesideSmallOnes() throws IOException {
        Models.Weights usual = usual(2);
        Divergence divergence = runs(Models.of(CONFIG, (tensor, row, column) -> tensor.endsWith("norm") ? 1
                : row % 4 == 3 ? 0 : usual.at(tensor, row, column) * (tensor.equals("embed") ? 1e-2 : 1)));
        assertTrue(divergence.distance() < 0.2, divergence.toString());
    }

    @Test
    void refusesModelsThatOverflowTheFloatNetwork() {
        assertEquals("embed", refused(ProblemCode.ACTIVATION_TOO_LARGE, scaled("embed", 1e30)));
        assertEquals("head", refused(ProblemCode.ACTIVATION_TOO_LARGE, scaled("head", 1e30)));
        assertEquals("layers.0.attention.q", refused(ProblemCode.ACTIVATION_TOO_LARGE, scaled(".*\\.q", 1e30)));
        refused(ProblemCode.ACTIVATION_TOO_LARGE, Models.of(CONFIG, (tensor, row, column) -> 1e30));
    }

    @Test
    void refusesResidualsThatEpsilonDrowns() {
        refused(ProblemCode.LOWERING_RESIDUAL_SMALL, scaled("embed|.*\\.o|.*\\.down", 1e-12));
        refused(ProblemCode.LOWERING_RESIDUAL_SMALL, Models.of(CONFIG, (tensor, row, column) -> Float.MIN_VALUE));
    }

    /** The text never reaches what the weights would do: no gain can be made of it. */
    @Test
    void refusesHugeWeightsWhoseInputsAreNeverSeen() {
        Models.Weights usual = usual(4);
        LanguageModel deadChannel = Models.of(CONFIG, (tensor, row, column) -> {
            boolean writes = column == 3 ? tensor.equals("embed") : row == 3 && tensor.matches(".*\\.(o|down)");
            boolean gain = column == 3 && tensor.equals("layers.0.attention.norm");
            return writes ? 0 : gain ? 1e12 : usual.at(tensor, row, column);
        });
        assertEquals("layers.0.attention.norm", refused(ProblemCode.LOWERING_FACTOR_LARGE, deadChannel));
        LanguageModel rareToken = Models.of(CONFIG, (tensor, row, column) ->
                usual.at(tensor, row, column) * (tensor.equals("embed") ? row == 7 ? 1e9 : 1e-1 : 1));
        ProblemException e = assertThrows(ProblemException.class, () -> {
            int[] without = {1, 2, 3, 4, 5};
            Calibration calibration = Calibration.run(rareToken, List.of(TokenSource.of(without)), Progress.NONE);
            LlamaLowering.lower("rare", rareToken, calibration, Models.schemes(rareToken, INT8, 8), Numerics.DEFAULT,
                    Models.CONTEXT, Progress.NONE);
        });
        assertEquals(ProblemCode.LOWERING_FACTOR_LARGE, e.problem().code(), e.getMessage());
        assertEquals("embed", e.problem().arguments().get(0));
    }

    @Test
    void refusesGroupsThatDoNotDivideTheColumns() {
        LanguageModel model = Models.random(CONFIG, 5);
        ProblemException e = assertThrows(ProblemException.class, () ->
                Models.lower(model, new WeightScheme.Integers(4, 8), Numerics.DEFAULT));
        assertEquals(ProblemCode.SPEC_NOT_DIVISIBLE, e.problem().code());
        assertEquals("the columns of layers.0.mlp.down", e.problem().arguments().get(0));
    }

    @Test
    void refusesAccumulatorsWiderThanAllowed() throws IOException {
        LanguageModel model = Models.random(CONFIG, 5);
        Numerics narrow = new Numerics(16, 10, 8, 10, 12, 16, 17, 0.5);
        ProblemException e = assertThrows(ProblemException.class, () -> Models.lower(model, INT8, narrow));
        assertEquals(ProblemCode.LOWERING_ACCUMULATOR_WIDE, e.problem().code());
        assertEquals("layers.0.attention.q", e.problem().arguments().get(0));
        assertEquals("17", e.problem().arguments().get(2));
        Models.lower(model, new WeightScheme.Integers(4, 4), narrow);
    }

    @Test
    void refusesHeadsWhoseScoresAreTooWide() {
        ModelConfig config = new ModelConfig(2, 2, 1, 1, 1, 8192, Models.VOCABULARY, Models.CONTEXT, 100, 1e-5f,
                RopeStyle.HALF, false);
        Numerics widest = new Numerics(16, 12, 8, 10, 12, 16, 32, 0.5);
        LanguageModel model = Models.random(config, 6);
        ProblemException e = assertThrows(ProblemException.class, () -> Models.lower(model, INT8, widest));
        assertEquals(ProblemCode.LOWERING_SCORES_WIDE, e.problem().code(), e.getMessage());
        assertEquals("layers.0.attention", e.problem().arguments().get(0));
    }

    /** Each tensor by a random power of ten up to 1e±30: nothing else than problems, each with a code. */
    @Test
    void neverFailsOtherwise() throws IOException {
        Map<ProblemCode, Integer> problems = new EnumMap<>(ProblemCode.class);
        List<Divergence> lowered = new ArrayList<>();
        for (int seed = 0; seed < 90; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, Double> factors = new LinkedHashMap<>();
            Models.Weights usual = usual(seed);
            int span = 1 + seed % 30;
            LanguageModel model = Models.of(CONFIG, (tensor, row, column) -> usual.at(tensor, row, column)
                    * factors.computeIfAbsent(tensor, name -> Math.pow(10, random.nextInt(-span, span + 1))));
            try {
                Lowered network = LlamaLowering.lower("any", model, Models.calibration(model, 6),
                        Models.schemes(model, INT8, 8), Numerics.DEFAULT, Models.CONTEXT, Progress.NONE);
                lowered.add(Divergence.of(model, network.network()));
            } catch (ProblemException e) {
                problems.merge(e.problem().code(), 1, Integer::sum);
            }
        }
        assertTrue(lowered.size() > 10 && problems.size() >= 2, lowered.size() + " lowered, " + problems);
    }
}
