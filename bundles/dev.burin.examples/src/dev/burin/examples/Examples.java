// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import dev.burin.base.io.AtomicFile;
import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The examples that come with Burin: models under {@code models/}, specs that use them under {@code specs/}. */
public final class Examples {
    /** The spec that the demo engraves. */
    public static final String DEMO = "specs/bard.wafer";

    private static final List<String> FILES = List.of(
            "models/bard/README.md", "models/bard/calibration.txt", "models/bard/config.json",
            "models/bard/model.safetensors", "models/bard/sample.txt", "models/bard/tokenizer.json",
            "models/bard-ternary/README.md", "models/bard-ternary/config.json", "models/bard-ternary/model.safetensors",
            "models/bard-ternary/tokenizer.json",
            DEMO, "specs/bard-minimal.wafer", "specs/bard-folded.wafer", "specs/bard-tiles.wafer",
            "specs/bard-ternary.wafer");

    private Examples() {
    }

    /** Returns the paths of all files, relative and with {@code /} between names. */
    public static List<String> files() {
        return FILES;
    }

    /**
     * Copies all examples into a folder. Files that stand there already, edited or not, are left as they are.
     *
     * @throws ProblemException {@code output-unwritable}
     */
    public static void copyTo(Path folder) throws ProblemException {
        for (String file : FILES) {
            Path goal = folder.resolve(file);
            if (Files.exists(goal)) {
                continue;
            }
            try (InputStream in = open(file)) {
                AtomicFile.write(goal, in.readAllBytes());
            } catch (IOException e) {
                throw FileProblems.unwritable(goal, e);
            }
        }
    }

    /** Opens one of {@link #files}. */
    public static InputStream open(String file) {
        InputStream in = Examples.class.getResourceAsStream("/" + file);
        if (in == null) {
            throw new IllegalArgumentException("no such example: " + file);
        }
        return in;
    }
}
