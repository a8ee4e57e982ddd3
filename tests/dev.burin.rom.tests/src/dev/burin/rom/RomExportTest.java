// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.io.AtomicFolder;
import dev.burin.base.io.Hashes;
import dev.burin.base.io.WrittenFile;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.rom.format.RomFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RomExportTest {
    private static final Set<RomFormat> ALL = EnumSet.allOf(RomFormat.class);

    @TempDir
    Path folder;

    @Test
    void writesOneImageAndOneFilePerTileAndFormat() throws IOException {
        List<WrittenFile> written = RomExport.write(TestContents.small(), Set.of(RomFormat.BIN, RomFormat.MIF,
                RomFormat.READMEMH), folder, Progress.NONE);
        assertEquals(List.of("image.bin", "readmemh/embedding.mem", "readmemh/layers.0.up.tile0.mem",
                "readmemh/layers.0.up.tile1.mem", "mif/embedding.mif", "mif/layers.0.up.tile0.mif",
                "mif/layers.0.up.tile1.mif"), written.stream().map(WrittenFile::path).toList());
    }

    @Test
    void listsFilesWithTheirTrueLengthsAndHashes() throws IOException {
        List<WrittenFile> written = RomExport.write(TestContents.random(new Random(1)), ALL, folder, Progress.NONE);
        for (WrittenFile file : written) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
            assertEquals(new WrittenFile(file.path(), bytes.length, HexFormat.of().formatHex(Hashes.sha256(bytes))), file);
        }
        assertEquals(written.size(), contents(folder).size());
    }

    @Test
    void rawFilesAreTheSectionsOfTheImage() throws IOException {
        RomContent content = TestContents.random(new Random(2));
        List<WrittenFile> files = RomExport.write(content, Set.of(RomFormat.RAW), folder, Progress.NONE);
        byte[] bytes = Files.readAllBytes(TestContents.image(content, folder));
        try (RomImage image = RomImage.open(folder.resolve(RomExport.IMAGE))) {
            for (int i = 0; i < files.size(); i++) {
                RomSection section = image.header().sections().get(i);
                byte[] raw = Files.readAllBytes(folder.resolve(files.get(i).path()));
                assertEquals(-1, Arrays.mismatch(raw, Arrays.copyOfRange(bytes, (int) section.address(),
                        (int) (section.address() + section.bytes()))));
                assertEquals(section.sha256(), files.get(i).sha256());
            }
        }
    }

    @Test
    void workIsAllThatWasAnnounced() throws IOException {
        CountingProgress progress = new CountingProgress(Long.MAX_VALUE);
        RomExport.write(TestContents.random(new Random(3)), ALL, folder, progress);
        assertTrue(progress.announced > 0);
        assertEquals(progress.announced, progress.done);
    }

    @Test
    void aCancelledExportLeavesThePreviousOne() throws IOException {
        Path goal = folder.resolve("rom");
        export(goal, TestContents.small(), Progress.NONE);
        Map<String, String> before = contents(goal);
        RomContent other = TestContents.random(new Random(4));
        CountingProgress whole = new CountingProgress(Long.MAX_VALUE);
        export(folder.resolve("whole"), other, whole);

        for (long part = 0; part < 8; part++) {
            CountingProgress cancelling = new CountingProgress(whole.done * part / 8);
            assertThrows(CancellationException.class, () -> export(goal, other, cancelling));
            assertEquals(before, contents(goal));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "nothing stays beside the goal");
        }
        export(goal, other, Progress.NONE);
        assertEquals(contents(folder.resolve("whole")), contents(goal));
    }

    @Test
    void saysSoIfFilesCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("hex"), "a file where a folder should be");
        Problems.expect(ProblemCode.OUTPUT_UNWRITABLE,
                () -> RomExport.write(TestContents.small(), Set.of(RomFormat.HEX), folder, Progress.NONE));
    }

    private static void export(Path goal, RomContent content, Progress progress) throws IOException {
        try (AtomicFolder out = AtomicFolder.open(goal)) {
            out.commit(RomExport.write(content, ALL, out.path(), progress));
        }
    }

    /** Returns the hashes of all files below the folder. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(),
                        HexFormat.of().formatHex(Hashes.sha256(Files.readAllBytes(file))));
            }
        }
        return contents;
    }

    /** Counts, and cancels once more than so many units are done. */
    private static final class CountingProgress implements Progress {
        private final long limit;
        private long announced;
        private long done;

        CountingProgress(long limit) {
            this.limit = limit;
        }

        @Override
        public void begin(String task, long units) {
            announced += units;
        }

        @Override
        public void advance(long units) {
            done += units;
        }

        @Override
        public boolean cancelled() {
            return done > limit;
        }
    }
}
