// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Copies a model, whole or not at all. */
final class ModelCopy {
    private static final List<String> PARTS = List.of("safetensors", "json", "bin", "model", "txt", "md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private ModelCopy() {
    }

    /**
     * Copies a model's folder, or its file with the tokenizer beside it, into a folder.
     *
     * @return the copy
     * @throws ProblemException {@code output-unwritable}; nothing is left
     */
    static Path into(Path folder, Path model, IProgressMonitor monitor) throws ProblemException {
        Path goal = folder.resolve(model.getFileName());
        List<Path> copied = new ArrayList<>();
        try {
            if (Files.isDirectory(model)) {
                List<Path> files = files(model);
                SubMonitor progress = SubMonitor.convert(monitor, files.size());
                for (Path file : files) {
                    copy(file, goal.resolve(file.getFileName()), copied, progress.split(1));
                }
            } else {
                copy(model, goal, copied, monitor);
                Path tokenizer = model.resolveSibling("tok512.bin"); //$NON-NLS-1$
                for (Path beside : List.of(tokenizer, model.resolveSibling("tokenizer.bin"), //$NON-NLS-1$
                        model.resolveSibling("tokenizer.json"))) { //$NON-NLS-1$
                    if (Files.exists(beside)) {
                        copy(beside, folder.resolve(beside.getFileName()), copied, monitor);
                    }
                }
            }
            return goal;
        } catch (IOException e) {
            copied.forEach(ModelCopy::remove);
            throw FileProblems.unwritable(goal, e);
        } catch (OperationCanceledException e) {
            copied.forEach(ModelCopy::remove);
            throw e;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> PARTS.contains(
                    file.toString().substring(file.toString().lastIndexOf('.') + 1))).sorted().toList();
        }
    }

    private static void copy(Path from, Path to, List<Path> copied, IProgressMonitor monitor) throws IOException {
        if (Files.exists(to)) {
            return; // it is the user's; the import reads it as it is
        }
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling(to.getFileName() + ".part"); //$NON-NLS-1$
        copied.add(part);
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 20];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        copied.add(to);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            dev.burin.ui.BurinUi.log("cannot remove " + file, e); //$NON-NLS-1$
        }
    }
}
