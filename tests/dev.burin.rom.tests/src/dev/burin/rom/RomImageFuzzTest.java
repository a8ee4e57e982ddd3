// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rom.verify.RomVerifier;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes an image has, reading it gives the network's weights or a problem, and nothing else. */
class RomImageFuzzTest {
    private static final int[] INTERESTING = {0, 1, 0x7f, 0x80, 0xff};

    @TempDir
    Path folder;

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        RomContent content = TestContents.small();
        byte[] image = Files.readAllBytes(TestContents.image(content, folder));
        Path file = Files.write(folder.resolve("flipped.bin"), image);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int bit = 0; bit < 8 * image.length; bit++) {
                channel.write(ByteBuffer.wrap(new ImageForge(image).flip(bit).image()), 0);
                assertFalse(isGood(content, file), "bit " + bit);
            }
            channel.write(ByteBuffer.wrap(image), 0);
            assertTrue(isGood(content, file));
        }
    }

    @Test
    void everyTruncationIsNoticed() throws IOException {
        RomContent content = TestContents.small();
        byte[] image = Files.readAllBytes(TestContents.image(content, folder));
        for (int length = 0; length < image.length; length++) {
            Path file = Files.write(folder.resolve("truncated.bin"), Arrays.copyOf(image, length));
            assertFalse(isGood(content, file), length + " bytes");
        }
    }

    /** The header's hash is made right again, so that its fields are read. */
    @Test
    void headersOfRandomDamageGiveProblemsAndNothingElse() throws IOException {
        Random random = new Random(4);
        int opened = 0;
        RomContent content = TestContents.small();
        byte[] image = new byte[0];
        for (int round = 0; round < 2000; round++) {
            if (round % 20 == 0) {
                content = round % 40 == 0 ? TestContents.small() : TestContents.random(random);
                image = Files.readAllBytes(TestContents.image(content, folder));
            }
            ImageForge forge = new ImageForge(image);
            int header = headerLength(image);
            for (int i = random.nextInt(3); i >= 0; i--) {
                // the fixed part would seldom be hit otherwise
                int at = random.nextInt(random.nextInt(4) == 0 ? 100 : header);
                int value = random.nextBoolean() ? random.nextInt() : INTERESTING[random.nextInt(INTERESTING.length)];
                forge.bytes(at, value);
            }
            opened += opens(content, forge.rehash().image()) ? 1 : 0;
        }
        // hashes and names can be anything, so some damage leaves a readable header
        assertTrue(opened > 50 && opened < 1950, opened + " opened");
    }

    @Test
    void imagesOfTheSameContentAreEqual() throws IOException {
        byte[] once = Files.readAllBytes(TestContents.image(TestContents.random(new Random(5)), folder));
        byte[] again = Files.readAllBytes(TestContents.image(TestContents.random(new Random(5)), folder));
        assertEquals(-1, Arrays.mismatch(once, again));
    }

    private static int headerLength(byte[] image) {
        return image[12] & 0xff | (image[13] & 0xff) << 8;
    }

    private static boolean isGood(RomContent content, Path file) throws IOException {
        try (RomImage image = RomImage.open(file)) {
            return RomVerifier.good(RomVerifier.verify(image, content, Progress.NONE));
        } catch (ProblemException e) {
            return false;
        }
    }

    /** Reads all there is; returns whether the header could be read. */
    private boolean opens(RomContent content, byte[] bytes) throws IOException {
        try (RomImage image = RomImage.open(Files.write(folder.resolve("fuzzed.bin"), bytes))) {
            assertEquals(bytes.length, image.header().imageBytes());
            RomVerifier.verify(image, content, Progress.NONE);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
