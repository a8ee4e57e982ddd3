// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.base.io.Hashes;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Memory;
import dev.burin.model.LanguageModel;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.weights.QuantizedMatrix;
import dev.burin.quantize.weights.WeightQuantizer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All matrices of a model as codes, with the activation steps that they were rounded for: a matrix reads integers, so
 * the step of each input channel is folded into its columns before rounding.
 */
final class QuantizedModel {
    private final Map<String, QuantizedMatrix> matrices;
    private final Map<String, double[]> inputSteps;

    private QuantizedModel(Map<String, QuantizedMatrix> matrices, Map<String, double[]> inputSteps) {
        this.matrices = matrices;
        this.inputSteps = inputSteps;
    }

    /** Rounds every matrix on all cores; each matrix is work of its own. */
    static QuantizedModel of(LanguageModel model, Calibration calibration, Map<String, MatrixScheme> schemes,
            Numerics numerics, Memory memory, Progress progress) {
        ActivationSteps steps = new ActivationSteps(model.config(), calibration, schemes, numerics);
        List<String> names = TensorNames.matrices(model.config());
        Map<String, double[]> inputSteps = new LinkedHashMap<>();
        names.stream().filter(name -> !name.equals("embed")).forEach(name -> inputSteps.put(name, steps.input(name)));
        progress.begin("Quantizing " + names.size() + " matrices", names.size());
        List<QuantizedMatrix> done = names.parallelStream().map(name -> {
            double[] meanSquares = name.equals("embed") ? null : steps.inputMeanSquares(name);
            var key = new Key(model.sha256(), name, schemes.get(name), of(inputSteps.get(name)), of(meanSquares));
            QuantizedMatrix matrix = memory.recall(key, QuantizedMatrix.class, () -> quantize(model.tensor(name),
                    schemes.get(name), inputSteps.get(name), meanSquares, progress));
            progress.worked(1);
            return matrix;
        }).toList();
        Map<String, QuantizedMatrix> matrices = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            matrices.put(names.get(i), done.get(i));
        }
        return new QuantizedModel(matrices, inputSteps);
    }

    /** All that codes depend on. */
    private record Key(String model, String matrix, MatrixScheme scheme, String inputSteps, String meanSquares) {
    }

    /** Says in few characters what the numbers are. */
    private static String of(double[] numbers) {
        if (numbers == null) {
            return "";
        }
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * numbers.length);
        bytes.asDoubleBuffer().put(numbers);
        return HexFormat.of().formatHex(Hashes.sha256(bytes.array()));
    }

    QuantizedMatrix matrix(String name) {
        return matrices.get(name);
    }

    /** Returns all matrices, by name, in the order in which data flows. */
    Map<String, QuantizedMatrix> matrices() {
        return Collections.unmodifiableMap(matrices);
    }

    double[] inputSteps(String matrix) {
        return inputSteps.get(matrix);
    }

    private static QuantizedMatrix quantize(Tensor tensor, MatrixScheme scheme, double[] inputSteps,
            double[] meanSquares, Progress progress) {
        double[] weights = new double[tensor.rows() * tensor.columns()];
        double[] importance = new double[tensor.columns()];
        Arrays.fill(importance, 1);
        float[] row = new float[tensor.columns()];
        for (int r = 0; r < tensor.rows(); r++) {
            tensor.read(r, row);
            for (int c = 0; c < row.length; c++) {
                weights[r * row.length + c] = row[c] * (inputSteps == null ? 1 : inputSteps[c]);
            }
        }
        if (meanSquares != null) {
            for (int c = 0; c < importance.length; c++) {
                importance[c] = Math.max(meanSquares[c] / (inputSteps[c] * inputSteps[c]), 1e-6);
            }
        }
        return new WeightQuantizer(scheme.weights(), scheme.clip())
                .quantize(tensor.name(), weights, tensor.rows(), importance, progress);
    }
}
