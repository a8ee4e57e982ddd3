// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.lower.LoweredFile;
import dev.burin.flow.Demo;
import dev.burin.flow.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
    @TempDir
    Path folder;

    @Test
    void givesWhatIsBuiltWithoutIt() throws IOException {
        Project project = Demo.in(folder).open();
        byte[] anew = bytes(BuildCache.NONE, project);
        BuildCache cache = BuildCache.in(folder.resolve("cache"));
        assertArrayEquals(anew, bytes(cache, project));
        assertArrayEquals(anew, bytes(cache, project));
        assertEquals(1, entries().size());
    }

    @Test
    void buildsAgainWhenTheCalibrationTextChanges() throws IOException {
        Demo demo = Demo.in(folder);
        BuildCache cache = BuildCache.in(folder.resolve("cache"));
        bytes(cache, demo.open());
        Path text = folder.resolve("models/bard/calibration.txt");
        Files.writeString(text, Files.readString(text) + "\nExeunt omnes.\n");
        bytes(cache, demo.open());
        assertEquals(2, entries().size());
    }

    @Test
    void replacesADamagedEntry() throws IOException {
        Project project = Demo.in(folder).open();
        BuildCache cache = BuildCache.in(folder.resolve("cache"));
        byte[] good = bytes(cache, project);
        byte[] damaged = Files.readAllBytes(entries().get(0));
        damaged[damaged.length / 2] ^= 1;
        Files.write(entries().get(0), damaged);
        assertArrayEquals(good, bytes(cache, project));
        assertArrayEquals(good, Files.readAllBytes(entries().get(0)));
    }

    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        Project project = Demo.in(folder).open();
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertArrayEquals(bytes(BuildCache.NONE, project), bytes(BuildCache.in(file.resolve("cache")), project));
    }

    @Test
    void keepsWhatWasUsedLast() throws IOException {
        CacheFolder small = new CacheFolder(folder.resolve("small"), 250);
        for (String key : List.of("a", "b")) {
            small.store(key, new byte[100]);
            Files.setLastModifiedTime(folder.resolve("small").resolve(key), FileTime.fromMillis(0));
        }
        small.find("a");
        small.store("c", new byte[100]);
        assertEquals(List.of(true, false, true), Stream.of("a", "b", "c").map(key -> small.find(key).isPresent()).toList());
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    private static byte[] bytes(BuildCache cache, Project project) throws IOException {
        Lowered lowered = cache.lowered(project.plan(), project.model(), Progress.NONE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LoweredFile.write(lowered, bytes);
        return bytes.toByteArray();
    }
}
