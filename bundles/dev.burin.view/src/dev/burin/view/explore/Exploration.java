// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.compile.plan.Planner;
import dev.burin.fabric.Embedding;
import dev.burin.flow.Build;
import dev.burin.lang.WaferSpecs;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import dev.burin.model.Tensor;
import dev.burin.quantize.weights.QuantizedMatrix;
import dev.burin.spec.WaferSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A model that is looked at, with the chip made of it if there is one.
 *
 * @param tensors in the order data flows
 */
public record Exploration(ModelDescription model, List<TensorRow> tensors, Optional<Chip> chip) {
    /** Bins of a histogram of values. */
    private static final int BINS = 64;

    public Exploration {
        tensors = List.copyOf(tensors);
    }

    /** Looks at a model's file or folder: its headers only. @throws ProblemException if it cannot be read */
    public static Exploration ofModel(Path file) throws ProblemException {
        ModelDescription model = Models.describe(file);
        return new Exploration(model, TensorRow.of(model), Optional.empty());
    }

    /**
     * Looks at the model that a spec names, whatever else is wrong with the spec. Empty if it names none.
     *
     * @throws ProblemException if spec or model cannot be read
     */
    public static Optional<Exploration> ofSpec(Path spec) throws ProblemException {
        Optional<WaferSpec> read = WaferSpecs.parse(spec).spec();
        if (read.isEmpty() || read.get().getModel() == null) {
            return Optional.empty();
        }
        Path folder = spec.getParent() == null ? Path.of("") : spec.getParent();
        return Optional.of(ofModel(Planner.modelFile(read.get(), folder)));
    }

    /** Looks at the model of a chip. @throws ProblemException if the model is gone meanwhile */
    public static Exploration of(Build.Result built) throws ProblemException {
        ModelDescription model = Models.describe(built.chip().plan().model());
        return new Exploration(model, TensorRow.of(model, built.report()), Optional.of(built.chip()));
    }

    /** Returns a tensor by its stable name. */
    public Optional<TensorRow> tensor(String name) {
        return tensors.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /**
     * Reads a tensor's weights and counts.
     *
     * @param row one of this model's
     * @throws ProblemException if the model cannot be read
     */
    public TensorDetails details(TensorRow row, Progress progress) throws ProblemException {
        Tensor tensor = Models.tensor(model.file(), row.name());
        WeightStatistics weights = WeightStatistics.of(tensor, BINS, progress);
        Optional<QuantizedMatrix> codes = chip.map(made -> made.lowered().matrices().get(row.name()));
        return new TensorDetails(row, weights, codes.map(matrix -> CodeStatistics.of(matrix.matrix(), progress)),
                embedding(row.name()).flatMap(AdderStatistics::of));
    }

    private Optional<Embedding> embedding(String matrix) {
        return chip.flatMap(made -> made.embeddings().values().stream()
                .filter(embedding -> embedding.matrix().name().equals(matrix)).findFirst());
    }
}
