// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.DataType;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import dev.burin.model.TensorNames;
import java.nio.file.Path;
import java.util.List;

/**
 * What a model's headers say, with the sizes that matter before it is imported.
 *
 * @param model       the description
 * @param tensors     its tensors; a tied head has no bytes of its own
 * @param fileBytes   bytes of all weights in the file; they are mapped, not copied, into memory
 * @param memoryBytes bytes of memory that a build needs at least: one for each weight, as quantized
 */
public record ModelPreview(ModelDescription model, List<Row> tensors, long fileBytes, long memoryBytes) {

    public ModelPreview {
        tensors = List.copyOf(tensors);
    }

    /** A tensor with its bytes in the file. */
    public record Row(String name, int rows, int columns, DataType type, long bytes) {

        /** Returns rows and columns as people write them. */
        public String shape() {
            return rows + "x" + columns;
        }
    }

    /** Reads the headers. @throws ProblemException if the model cannot be used */
    public static ModelPreview of(Path model) throws ProblemException {
        ModelDescription description = Models.describe(model);
        List<Row> rows = description.tensors().stream().map(entry -> new Row(entry.name(), entry.rows(), entry.columns(),
                entry.type(), tied(description, entry) ? 0 : values(entry) * entry.type().bytes())).toList();
        return new ModelPreview(description, rows, rows.stream().mapToLong(Row::bytes).sum(),
                description.tensors().stream().mapToLong(ModelPreview::values).sum());
    }

    private static boolean tied(ModelDescription model, ModelDescription.Entry entry) {
        return model.config().tiedEmbeddings() && entry.name().equals(TensorNames.HEAD);
    }

    private static long values(ModelDescription.Entry entry) {
        return (long) entry.rows() * entry.columns();
    }
}
