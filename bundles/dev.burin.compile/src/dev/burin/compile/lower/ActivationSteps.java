// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.model.ModelConfig;
import dev.burin.quantize.activations.ActivationStatistics;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.Steps;
import dev.burin.quantize.weights.WeightScheme;
import java.util.Arrays;
import java.util.Map;

/** What the integer 1 means in each activation of a Llama-family model, from its calibration. */
final class ActivationSteps {
    /** The residual and the logits keep this factor above what calibration saw, since they saturate hard. */
    private static final double HEADROOM = 1.5;

    private final ModelConfig config;
    private final Calibration calibration;
    private final Map<String, MatrixScheme> schemes;
    private final Numerics numerics;

    ActivationSteps(ModelConfig config, Calibration calibration, Map<String, MatrixScheme> schemes, Numerics numerics) {
        this.config = config;
        this.calibration = calibration;
        this.schemes = schemes;
        this.numerics = numerics;
    }

    /**
     * Returns the step of each input channel of a matrix; matrices that read the same activation share it. Steps that
     * differ move into the columns of the matrix: weights of three values would have more, so their inputs share one.
     */
    double[] input(String matrix) {
        MatrixScheme scheme = schemes.get(firstReader(matrix));
        double equalization = scheme.weights() instanceof WeightScheme.Ternary ? 0 : numerics.equalization();
        return Steps.perChannel(inputStatistics(matrix), scheme.activationBits(), equalization);
    }

    /** Returns the mean square of each input channel of a matrix, in real units. */
    double[] inputMeanSquares(String matrix) {
        ActivationStatistics seen = inputStatistics(matrix);
        double[] squares = new double[seen.channels()];
        Arrays.setAll(squares, seen::meanSquare);
        return squares;
    }

    double residual() {
        double max = all("embed").maximum(0, config.dim());
        for (int layer = 0; layer < config.layers(); layer++) {
            max = Math.max(max, maximum("layers." + layer + ".attention.residual"));
            max = Math.max(max, maximum("layers." + layer + ".mlp.residual"));
        }
        return fullScale(max * HEADROOM, numerics.residual());
    }

    double logits() {
        return fullScale(maximum("head") * HEADROOM, numerics.logits());
    }

    /** Returns the steps of queries and keys after rotation, per channel. */
    ScoreSteps scores(String block) {
        return ScoreSteps.of(config, all(block + ".q.rope"), all(block + ".k.rope"), numerics);
    }

    /** Returns the step of each channel of the values. */
    double[] value(String block) {
        return Steps.perChannel(all(block + ".v"), numerics.cache(), 1);
    }

    double gate(String block) {
        return fullScale(maximum(block + ".gate"), numerics.gate());
    }

    double[] up(String block) {
        return Steps.perChannel(all(block + ".up"), numerics.gate(), 1);
    }

    private double maximum(String activation) {
        ActivationStatistics seen = all(activation);
        return seen.maximum(0, seen.channels());
    }

    private static double fullScale(double max, int bits) {
        return (max == 0 ? 1 : max) / ((1L << (bits - 1)) - 1);
    }

    private ActivationStatistics inputStatistics(String matrix) {
        return all(inputOf(matrix));
    }

    private ActivationStatistics all(String activation) {
        return calibration.of(activation);
    }

    /** Returns the matrix whose scheme sets the width of the activation that this matrix reads. */
    private static String firstReader(String matrix) {
        return matrix.replaceFirst("\\.attention\\.[kv]$", ".attention.q").replaceFirst("\\.mlp\\.up$", ".mlp.gate");
    }

    /** Returns the name of the activation that a matrix reads. */
    static String inputOf(String matrix) {
        if (matrix.equals("head")) {
            return "norm";
        }
        String block = matrix.substring(0, matrix.lastIndexOf('.'));
        return switch (matrix.substring(matrix.lastIndexOf('.') + 1)) {
            case "o" -> block + ".mix";
            case "down" -> block + ".product";
            default -> block + ".norm";
        };
    }
}
