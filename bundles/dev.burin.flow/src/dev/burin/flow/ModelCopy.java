// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.ModelDescription;
import dev.burin.model.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Copies a model's files into a folder of their own, whole or not at all.
 *
 * @param model  a model's file or folder
 * @param folder where the model's own folder is made, under a name that is free there
 */
public record ModelCopy(Path model, Path folder) {
    private static final List<String> BESIDE_WEIGHTS = List.of(".safetensors", ".json", ".model", ".md", ".txt");
    private static final int CHUNK_BYTES = 1 << 20;

    /**
     * What was copied.
     *
     * @param model the copy of the file or folder that was given
     * @param home  the folder that holds the copy and nothing else
     */
    public record Result(Path model, Path home) {

        /** Deletes the copy. @throws ProblemException {@code output-unwritable} if it cannot be */
        public void undo() throws ProblemException {
            delete(home);
        }
    }

    /**
     * Describes the model and copies what it needs: weights, configuration, tokenizer, and texts about them.
     *
     * @throws ProblemException      if the model cannot be used or the copy not written
     * @throws CancellationException if cancelled; nothing is left then either
     */
    public Result run(Progress progress) throws ProblemException {
        List<Path> files = files(Models.describe(model));
        progress.begin("Copying " + model.getFileName(), Math.max(1, files.stream().mapToLong(ModelCopy::bytes).sum()));
        boolean fresh = !Files.exists(folder);
        Path part = folder.resolve("." + stem() + "-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(part);
            for (Path file : files) {
                copy(file, part.resolve(file.getFileName()), progress);
            }
            Path home = free();
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
            return new Result(Files.isDirectory(model) ? home : home.resolve(model.getFileName()), home);
        } catch (IOException e) {
            delete(fresh ? folder : part);
            throw FileProblems.unwritable(folder, e);
        } catch (CancellationException e) {
            delete(fresh ? folder : part);
            throw e;
        }
    }

    private List<Path> files(ModelDescription description) throws ProblemException {
        if (description.format().equals("llama2.c")) {
            return Stream.concat(Stream.of(model), description.tokenizer().stream()).toList();
        }
        Path home = Files.isDirectory(model) ? model : model.toAbsolutePath().getParent();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(home)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> BESIDE_WEIGHTS.stream().anyMatch(file.getFileName().toString()::endsWith)).sorted()
                    .forEach(files::add);
            return files;
        } catch (IOException e) {
            throw FileProblems.unreadable(home, e);
        }
    }

    private String stem() {
        Path named = Files.isDirectory(model) || !model.getFileName().toString().startsWith("model.") ? model
                : model.toAbsolutePath().getParent(); // every safetensors model is called that
        return named.toAbsolutePath().normalize().getFileName().toString()
                .replaceFirst("\\.(bin|safetensors|safetensors\\.index\\.json)$", "");
    }

    private Path free() {
        Path home = folder.resolve(stem());
        for (int i = 2; Files.exists(home); i++) {
            home = folder.resolve(stem() + "-" + i);
        }
        return home;
    }

    private static void copy(Path from, Path to, Progress progress) throws IOException {
        byte[] buffer = new byte[CHUNK_BYTES];
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                progress.worked(n);
            }
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // the copy says what is wrong
        }
    }

    private static void delete(Path home) throws ProblemException {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw FileProblems.unwritable(home, e);
        }
    }
}
