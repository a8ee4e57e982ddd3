// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Memory;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.model.TensorNames;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.weights.QuantizedMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Wires the Llama family: embedding, then per layer grouped-query attention with rotated queries and keys and a gated
 * feed-forward block, each on a normalised copy of the residual and added back to it, then norm, head and argmax.
 *
 * <p>Every factor between two integer scales is gathered in the requantizer that follows: weight scales, norm gains,
 * {@code √n}, attention and SiLU fraction bits. So the network has no other constants than codes, factors and tables.
 */
public final class LlamaLowering {
    /** Rotation reads this many bits more than it writes, so that there is one rounding that matters. */
    private static final int ROTATION_BITS = 4;
    private static final int MIX_FRACTION_BITS = 6;

    private final LanguageModel model;
    private final ModelConfig config;
    private final Numerics numerics;
    private final ActivationSteps steps;
    private final QuantizedModel quantized;
    private final NetworkBuilder graph = new NetworkBuilder();
    private final RotationTable rotation;
    private final int context;
    private final Map<String, MatrixScheme> schemes;
    private final double residualStep;

    private LlamaLowering(LanguageModel model, Calibration calibration, QuantizedModel quantized,
            Map<String, MatrixScheme> schemes, Numerics numerics, int context) {
        this.model = model;
        this.config = model.config();
        this.numerics = numerics;
        this.schemes = schemes;
        this.context = context;
        this.steps = new ActivationSteps(config, calibration, schemes, numerics);
        this.quantized = quantized;
        this.rotation = RotationTable.of(context, config.headDim(), config.ropeTheta());
        this.residualStep = steps.residual();
    }

    /** Quantizes and lowers a model without a memory of others. @throws ProblemException as the other */
    public static Lowered lower(String name, LanguageModel model, Calibration calibration,
            Map<String, MatrixScheme> schemes, Numerics numerics, int context, Progress progress)
            throws ProblemException {
        return lower(name, model, calibration, schemes, numerics, context, Memory.NONE, progress);
    }

    /**
     * Quantizes and lowers a model.
     *
     * @param schemes one per matrix, by name, the embedding included
     * @param context positions a sequence can have; at most the model's
     * @param memory  of matrices that were quantized before
     * @throws ProblemException {@code spec-not-divisible}, {@code lowering-accumulator-wide}, {@code lowering-factor-large},
     *         {@code lowering-residual-small}, {@code lowering-scores-wide}: the model does not fit the widths
     */
    public static Lowered lower(String name, LanguageModel model, Calibration calibration,
            Map<String, MatrixScheme> schemes, Numerics numerics, int context, Memory memory, Progress progress)
            throws ProblemException {
        for (String matrix : TensorNames.matrices(model.config())) {
            LoweringChecks.groups(model.tensor(matrix), schemes.get(matrix).weights());
        }
        QuantizedModel quantized = QuantizedModel.of(model, calibration, schemes, numerics, memory, progress);
        LlamaLowering lowering = new LlamaLowering(model, calibration, quantized, schemes, numerics, context);
        return new Lowered(lowering.network(name), quantized.matrices());
    }

    private IntegerNetwork network(String name) throws ProblemException {
        Value x = embed();
        for (int layer = 0; layer < config.layers(); layer++) {
            x = attention("layers." + layer + ".attention", x);
            x = mlp("layers." + layer + ".mlp", x);
        }
        Value normed = norm("norm", x, "head");
        double step = steps.logits();
        Value logits = project("head", "logits", normed, uniform(config.vocabulary(), step),
                Interval.symmetric(numerics.logits()), Scale.uniform(step));
        return graph.build(name, context, logits, graph.argMax("token", logits));
    }

    private Value embed() throws ProblemException {
        QuantizedMatrix table = quantized.matrix("embed");
        double[] factors = Arrays.stream(table.scalesInUse()).map(scale -> scale / residualStep).toArray();
        LoweringChecks.factors("embed", factors);
        return graph.embed("embed", table.matrix(), factors, residualRange(), Scale.uniform(residualStep));
    }

    private Value attention(String block, Value x) throws ProblemException {
        Value normed = norm(block + ".norm", x, block + ".q");
        ScoreSteps scoreSteps = steps.scores(block);
        double[] valueStep = steps.value(block);
        Value query = rotated(block + ".q", normed, scoreSteps.query(), numerics.query());
        Value key = rotated(block + ".k", normed, scoreSteps.key(), numerics.cache());
        Value value = project(block + ".v", block + ".v.cache", normed, valueStep,
                Interval.symmetric(numerics.cache()), Scale.perChannel(valueStep));
        LoweringChecks.scores(block, query, key, config.headDim());
        Value mixed = graph.attention(block + ".attend", query, key, value, config.headDim(), context,
                exponentials(scoreSteps.score()), MIX_FRACTION_BITS, Scale.perChannel(mixSteps(valueStep)));
        double[] inputSteps = quantized.inputSteps(block + ".o");
        Value mix = requantize(block + ".mix", mixed, ratio(mixSteps(valueStep), inputSteps), 1,
                activation(block + ".o"), Scale.perChannel(inputSteps));
        return residual(block, "o", mix, x);
    }

    private Value rotated(String matrix, Value input, double[] step, int bits) throws ProblemException {
        double[] fine = Arrays.stream(step).map(s -> Math.scalb(s, -ROTATION_BITS)).toArray();
        Value wide = project(matrix, matrix + ".wide", input, fine, Interval.symmetric(bits + ROTATION_BITS + 1),
                Scale.perChannel(fine));
        Rope.Pairing pairing = config.ropeStyle() == RopeStyle.HALF ? Rope.Pairing.HALVES : Rope.Pairing.NEIGHBOURS;
        return graph.rope(matrix + ".rope", wide, rotation, config.headDim(), pairing, ROTATION_BITS,
                Interval.symmetric(bits), Scale.perChannel(step));
    }

    private List<Exponential> exponentials(double[] scoreSteps) {
        return Arrays.stream(scoreSteps)
                .mapToObj(step -> Exponential.ofStep(step / Math.sqrt(config.headDim()))).toList();
    }

    private double[] mixSteps(double[] valueStep) {
        double[] mix = new double[config.queryDim()];
        Arrays.setAll(mix, c -> Math.scalb(valueStep[ScoreSteps.keyChannel(config, c)], -MIX_FRACTION_BITS));
        return mix;
    }

    private Value mlp(String block, Value x) throws ProblemException {
        Value normed = norm(block + ".norm", x, block + ".gate");
        double gateStep = steps.gate(block);
        double[] upStep = steps.up(block);
        Interval range = Interval.symmetric(numerics.gate());
        Value gate = project(block + ".gate", block + ".gate.narrow", normed, uniform(config.hiddenDim(), gateStep),
                range, Scale.uniform(gateStep));
        Value up = project(block + ".up", block + ".up.narrow", normed, upStep, range, Scale.perChannel(upStep));
        SiluTable silu = SiluTable.of(range, gateStep, numerics.silu());
        Value activated = graph.lookup(block + ".silu", gate, new Lookup.Table(silu.entries()),
                Interval.symmetric(numerics.silu()), Scale.uniform(silu.step()));
        double[] productStep = Arrays.stream(upStep).map(step -> step * silu.step()).toArray();
        Value wide = graph.multiply(block + ".product.wide", activated, up, Scale.perChannel(productStep));
        double[] inputSteps = quantized.inputSteps(block + ".down");
        Value product = requantize(block + ".product", wide, ratio(productStep, inputSteps), 1,
                activation(block + ".down"), Scale.perChannel(inputSteps));
        return residual(block, "down", product, x);
    }

    /** Normalises and brings to the integers that a matrix reads; gain and √n go into the factors. */
    private Value norm(String name, Value x, String matrix) throws ProblemException {
        int n = config.dim();
        double squaredSteps = config.normEpsilon() * n / (residualStep * residualStep);
        LoweringChecks.epsilon(squaredSteps, residualStep * residualRange().max(), config.normEpsilon());
        long epsilon = Math.max(1, Math.round(squaredSteps));
        int fractionBits = 12 + (65 - Long.numberOfLeadingZeros(n - 1L)) / 2;
        Value unit = graph.rmsNorm(name + ".unit", x, epsilon, fractionBits);
        float[] gain = model.tensor(name).readAll();
        double[] inputSteps = quantized.inputSteps(matrix);
        double[] factors = new double[n];
        Arrays.setAll(factors, c -> gain[c] * Math.scalb(Math.sqrt(n), -fractionBits) / inputSteps[c]);
        return requantize(name, unit, factors, 1, activation(matrix), Scale.perChannel(inputSteps));
    }

    private Value residual(String block, String matrix, Value input, Value x) throws ProblemException {
        Value branch = project(block + "." + matrix, block + "." + matrix + ".wide", input,
                uniform(config.dim(), residualStep), residualRange(), Scale.uniform(residualStep));
        return graph.add(block + ".residual", x, branch, residualRange(), Scale.uniform(residualStep));
    }

    /** Multiplies by a matrix and requantizes the sums to the given steps. */
    private Value project(String matrix, String name, Value input, double[] outputSteps, Interval range, Scale scale)
            throws ProblemException {
        QuantizedMatrix weights = quantized.matrix(matrix);
        ConstantMatrix codes = weights.matrix();
        LoweringChecks.accumulator(codes, input, numerics.accumulator());
        Value sums = graph.matVec(input, codes, Scale.perChannel(weights.scales()));
        double[] factors = weights.scalesInUse();
        Arrays.setAll(factors, i -> factors[i] / outputSteps[i / codes.groups()]);
        return requantize(name, sums, factors, codes.groups(), range, scale);
    }

    private Value requantize(String name, Value input, double[] factors, int groups, Interval range, Scale scale)
            throws ProblemException {
        LoweringChecks.factors(name, factors);
        return graph.requantize(name, input, factors, groups, range, scale);
    }

    private Interval activation(String matrix) {
        return Interval.symmetric(schemes.get(matrix).activationBits());
    }

    private Interval residualRange() {
        return Interval.symmetric(numerics.residual());
    }

    private static double[] uniform(int length, double step) {
        double[] steps = new double[length];
        Arrays.fill(steps, step);
        return steps;
    }

    private static double[] ratio(double[] from, double[] to) {
        double[] factors = new double[from.length];
        Arrays.setAll(factors, i -> from[i] / to[i]);
        return factors;
    }
}
