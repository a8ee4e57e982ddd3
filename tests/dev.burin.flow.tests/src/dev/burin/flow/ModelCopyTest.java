// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCopyTest {
    @TempDir
    Path folder;

    @Test
    void copiesAFolderWithAllThatTheModelNeeds() throws IOException {
        Path model = Demo.in(folder).folder().resolve("models/bard");
        ModelCopy.Result copied = new ModelCopy(model, folder.resolve("own")).run(Progress.NONE);
        assertEquals(folder.resolve("own/bard"), copied.model());
        assertArrayEquals(Files.readAllBytes(model.resolve("model.safetensors")),
                Files.readAllBytes(copied.model().resolve("model.safetensors")));
        assertEquals(ModelPreview.of(model).tensors(), ModelPreview.of(copied.model()).tensors());
        assertTrue(ModelPreview.of(copied.model()).model().tokenizer().isPresent());
    }

    @Test
    void copiesWhatStandsBesideAWeightFileTooAndTakesAFreeName() throws IOException {
        Path weights = Demo.in(folder).folder().resolve("models/bard/model.safetensors");
        new ModelCopy(weights, folder.resolve("own")).run(Progress.NONE);
        ModelCopy.Result second = new ModelCopy(weights, folder.resolve("own")).run(Progress.NONE);
        assertEquals(folder.resolve("own/bard-2/model.safetensors"), second.model());
        second.undo();
        assertEquals(1, entries(folder.resolve("own")));
    }

    @Test
    void leavesNothingWhenCancelled() throws IOException {
        Path model = Demo.in(folder).folder().resolve("models/bard");
        assertThrows(CancellationException.class, () -> new ModelCopy(model, folder.resolve("own")).run(() -> true));
        assertFalse(Files.exists(folder.resolve("own")));
    }

    @Test
    void refusesABrokenModelBeforeItCopies() throws IOException {
        Path broken = Files.write(folder.resolve("broken.bin"), new byte[10]);
        assertThrows(ProblemException.class, () -> new ModelCopy(broken, folder.resolve("own")).run(Progress.NONE));
        assertFalse(Files.exists(folder.resolve("own")));
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
