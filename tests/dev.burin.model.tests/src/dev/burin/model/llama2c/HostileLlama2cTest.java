// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.llama2c;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.model.Models;
import dev.burin.model.Problems;
import dev.burin.model.RopeStyle;
import dev.burin.model.TinyModels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of llama2.c files that lie, and files that end too early or too late. */
final class HostileLlama2cTest {
    private static final int V0_HEADER = 28;
    private static final int V1_HEADER = 256;

    @TempDir
    private Path folder;

    private void open(byte[] bytes) throws IOException {
        Models.open(Files.write(folder.resolve("m.bin"), bytes), Optional.empty(), Progress.NONE);
    }

    private static byte[] good(int version) {
        return TinyModels.llama2c(TinyModels.random(TinyModels.config(RopeStyle.INTERLEAVED, true), 1), version);
    }

    private static byte[] with(byte[] bytes, int offset, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, value);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27})
    void rejectsAFileShorterThanItsHeader(int length) {
        Problems.expectAt(0, ProblemCode.MODEL_FILE_TRUNCATED, () -> open(Arrays.copyOf(good(0), length)));
        Problems.expectAt(0, ProblemCode.MODEL_FILE_TRUNCATED, () -> open(Arrays.copyOf(good(1), V1_HEADER - 1)));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,-24", "0,25", "0,1073741824", "4,0", "4,-1", "4,2147483647", "8,0", "8,2147483647", "12,0",
        "12,-6", "12,7", "12,24", "16,0", "16,4", "16,-2", "20,0", "20,-2147483648", "24,0", "24,-1", "24,2147483647"})
    void rejectsImpossibleHyperparameters(int offset, int value) {
        Problems.expectAt(0, ProblemCode.MODEL_CONFIG_INVALID, () -> open(with(good(0), offset, value)));
        Problems.expectAt(8, ProblemCode.MODEL_CONFIG_INVALID, () -> open(with(good(1), 8 + offset, value)));
    }

    @ParameterizedTest
    @CsvSource({"4,1048576", "8,4096", "20,16777216", "24,16777216"})
    void rejectsHyperparametersThatNeedALongerFile(int offset, int value) {
        Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> open(with(good(0), offset, value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, -1})
    void rejectsOtherVersions(int version) {
        Problems.expectAt(4, ProblemCode.LLAMA2C_VERSION, () -> open(with(good(1), 4, version)));
    }

    @Test
    void rejectsAnEndTooEarlyOrTooLate() {
        for (int version = 0; version < 2; version++) {
            byte[] whole = good(version);
            int header = version == 0 ? V0_HEADER : V1_HEADER;
            for (int length = header; length < whole.length; length += 997) {
                byte[] part = Arrays.copyOf(whole, length);
                Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> open(part));
            }
            Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> open(Arrays.copyOf(whole, whole.length - 1)));
            Problems.expectAt(whole.length, ProblemCode.MODEL_FILE_TRAILING,
                    () -> open(Arrays.copyOf(whole, whole.length + 1)));
        }
    }

    @Test
    void rejectsTiedWeightsThatAreSaidToBeUntied() {
        int vocabulary = TinyModels.config(RopeStyle.INTERLEAVED, true).vocabulary();
        Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> open(with(good(0), 20, -vocabulary)));
    }
}
