// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.model.DataType;
import dev.burin.model.Problems;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads across segments, beyond 2 GiB, and never beyond the end. */
final class MappedFileTest {
    @TempDir
    private Path folder;

    @Test
    void valuesThatStraddleSegmentsAreWhole() throws IOException {
        byte[] bytes = new byte[1003];
        new Random(1).nextBytes(bytes);
        ByteBuffer plain = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Path path = Files.write(folder.resolve("f"), bytes);
        for (int shift = 3; shift < 12; shift++) {
            MappedFile file = MappedFile.open(path, shift);
            for (int at = 0; at + 8 <= bytes.length; at++) {
                assertEquals(plain.getInt(at), file.readInt(at));
                assertEquals(plain.getLong(at), file.readLong(at));
            }
            for (int at = 0; at < 20; at++) {
                MappedTensor tensor = new MappedTensor("t", file, at, 7, 33, DataType.F32);
                float[] row = new float[33];
                tensor.read(6, row);
                for (int c = 0; c < row.length; c++) {
                    int wanted = plain.getInt(at + 4 * (6 * 33 + c));
                    assertEquals(Float.floatToIntBits(Float.intBitsToFloat(wanted)), Float.floatToIntBits(row[c]));
                }
            }
            assertArrayEquals(Arrays.copyOfRange(bytes, 5, 1000), file.readBytes(5, 995));
            var digest = Hashes.sha256();
            file.digest(digest, Progress.NONE);
            assertArrayEquals(Hashes.sha256(bytes), digest.digest());
        }
    }

    @Test
    void tensorBeyondTwoGibibytesIsRead() throws IOException {
        Path path = folder.resolve("sparse");
        long offset = (1L << 31) + (1L << 30) - 6;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(offset);
            file.write(new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0x40, 0, 0, 0x40, 0x40});
        }
        float[] row = new float[3];
        new MappedTensor("t", MappedFile.open(path), offset, 1, 3, DataType.F32).read(0, row);
        assertArrayEquals(new float[] {1, 2, 3}, row);
        Files.delete(path);
    }

    @Test
    void rangesOutsideTheFileAreRefused() throws IOException {
        MappedFile file = MappedFile.open(Files.write(folder.resolve("f"), new byte[16]));
        file.require(16, 0, "nothing");
        file.require(0, 16, "everything");
        long[][] bad = {{0, 17}, {16, 1}, {17, 0}, {-1, 1}, {1, -1}, {Long.MAX_VALUE, Long.MAX_VALUE}, {8, Long.MAX_VALUE}};
        for (long[] range : bad) {
            Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> file.require(range[0], range[1], "it"));
        }
        Problems.expectAt(8, ProblemCode.MODEL_FILE_TRUNCATED,
                () -> new MappedTensor("t", file, 8, 1 << 20, 1 << 20, DataType.F32));
    }

    @Test
    void emptyMissingAndIrregularFilesAreProblems() throws IOException {
        assertEquals(0, MappedFile.open(Files.write(folder.resolve("empty"), new byte[0])).size());
        Problems.expect(ProblemCode.FILE_MISSING, () -> MappedFile.open(folder.resolve("none")));
        Problems.expect(ProblemCode.FILE_UNREADABLE, () -> MappedFile.open(folder));
    }
}
