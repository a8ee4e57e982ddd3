// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.io.AtomicFile;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.ModelConfig;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a starting spec for a model: everything that a user usually changes, stated with its default.
 *
 * @param model   a model's file or folder
 * @param spec    the file to write
 * @param replace whether a spec that stands there already may be replaced
 */
public record Import(Path model, Path spec, boolean replace) {

    /** What was written. */
    public record Result(Path spec, ModelDescription model, String text) {
    }

    /**
     * Describes the model and writes the spec, whole or not at all.
     *
     * @throws ProblemException if the model cannot be read, the spec exists, or cannot be written
     */
    public Result run(Progress progress) throws ProblemException {
        progress.begin("Importing " + model.getFileName(), 1);
        ModelDescription description = Models.describe(model);
        if (Files.exists(spec) && !replace) {
            throw ProblemException.of(ProblemCode.OUTPUT_EXISTS, new Location.InFile(spec.toString()), spec);
        }
        String text = text(description);
        AtomicFile.write(spec, text);
        progress.worked(1);
        return new Result(spec, description, text);
    }

    private String text(ModelDescription description) {
        ModelConfig config = description.config();
        String path = relative(model);
        String tokenizer = description.tokenizer().isPresent() ? ""
                : "  // No tokenizer stands beside the model; state one to give prompts as text: { tokenizer \"FILE\" }\n";
        return """
                // %s: %,d parameters, %d layers of width %d, %d tokens
                wafer %s {
                  process generic7 { clock 1 GHz }
                %s  model "%s"
                  quantize * { weights int8 per row; activations int8 }
                  fabric * { adders }
                  attention { context %d; lanes %d }
                  place automatic
                  simulate { tokens 64 }
                  export rom { bin; hex } rtl { testbench; vectors 4 }
                }
                """.formatted(description.format(), config.parameters(), config.layers(), config.dim(),
                config.vocabulary(), identifier(), tokenizer, path.replace("\\", "\\\\").replace("\"", "\\\""),
                config.context(), Math.min(32, config.context()));
    }

    /** Returns the path of the model as the spec writes it: relative to the spec where both have a common root. */
    private String relative(Path file) {
        Path folder = Project.folder(spec).toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        boolean related = folder.getRoot() != null && folder.getRoot().equals(absolute.getRoot());
        return (related ? folder.relativize(absolute) : absolute).toString();
    }

    private String identifier() {
        String name = spec.getFileName().toString().replaceFirst("\\.wafer$", "").replaceAll("[^A-Za-z0-9_]", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "wafer_" + name : name;
    }
}
