// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundled models, where they stand in the source tree. */
enum Bundled {
    BARD("bard"),
    BARD_TERNARY("bard-ternary");

    private final String folder;

    Bundled(String folder) {
        this.folder = folder;
    }

    Path folder() {
        return models().resolve(folder);
    }

    LanguageModel open() throws ProblemException {
        return Models.open(folder(), Optional.empty(), Progress.NONE);
    }

    /** Returns what an independent evaluation of the model says. */
    JsonNode reference() {
        try {
            return new ObjectMapper().readTree(folder().resolve("reference.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Returns text that no model has seen. */
    static String heldOut() throws IOException {
        return Files.readString(BARD.folder().resolve("sample.txt"));
    }

    /** Returns text from the models' training. */
    static String calibration() throws IOException {
        return Files.readString(BARD.folder().resolve("calibration.txt"));
    }

    private static Path models() {
        String root = System.getProperty("burin.root");
        if (root == null) {
            throw new IllegalStateException("the system property burin.root has to name the root of the source tree");
        }
        return Path.of(root, "bundles", "dev.burin.examples", "models");
    }
}
