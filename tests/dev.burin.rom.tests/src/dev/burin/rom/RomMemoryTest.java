// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image that is not written has the bytes of the one that would be. */
class RomMemoryTest {
    @TempDir
    Path folder;

    @Test
    void hasTheBytesOfTheWrittenImageWhereverTheyAreRead() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            RomContent content = TestContents.random(random);
            byte[] written = Files.readAllBytes(TestContents.image(content, Files.createDirectory(folder.resolve("r" + i))));
            RomMemory memory = RomMemory.of(content, Progress.NONE);
            assertEquals(written.length, memory.header().imageBytes());
            byte[] all = new byte[written.length];
            memory.read(0, all, all.length);
            assertArrayEquals(written, all);
            for (int j = 0; j < 50; j++) {
                int from = random.nextInt(written.length);
                byte[] part = new byte[random.nextInt(written.length - from + 1)];
                memory.read(from, part, part.length);
                assertArrayEquals(Arrays.copyOfRange(written, from, from + part.length), part);
            }
        }
    }

    @Test
    void readsNothingBeyondTheImage() {
        RomMemory memory = RomMemory.of(TestContents.small(), Progress.NONE);
        assertThrows(IndexOutOfBoundsException.class, () -> memory.read(memory.header().imageBytes(), new byte[1], 1));
    }
}
