// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.model.safetensors.SafetensorsFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NaN and infinity in each type are found, and named by tensor, row, column and byte. */
final class NonFiniteWeightTest {
    private static final String SOURCE = "model.layers.1.mlp.up_proj.weight";
    private static final int ROW = 19;
    private static final int COLUMN = 23;

    @TempDir
    private Path folder;
    private LanguageModel model;

    @BeforeEach
    void makeModel() {
        model = TinyModels.random(TinyModels.config(RopeStyle.HALF, false), 7);
    }

    /** Writes bits over the value of that row and column and returns the byte where it stands. */
    private long poison(DataType type, int bits) throws IOException {
        TinyModels.huggingFace(model, type, folder);
        Path file = folder.resolve("model.safetensors");
        long tensor = SafetensorsFile.open(file).entries().get(SOURCE).offset();
        long offset = tensor + (long) (ROW * model.config().dim() + COLUMN) * type.bytes();
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(offset);
            for (int i = 0; i < type.bytes(); i++) {
                out.write(bits >> 8 * i);
            }
        }
        return offset;
    }

    @ParameterizedTest
    @CsvSource({"F32,7f800000,Infinity", "F32,ff800000,-Infinity", "F32,7fc00000,NaN", "F32,7f800001,NaN",
        "F32,ffffffff,NaN", "F16,7c00,Infinity", "F16,fc00,-Infinity", "F16,7e00,NaN", "F16,7c01,NaN", "F16,ffff,NaN",
        "BF16,7f80,Infinity", "BF16,ff80,-Infinity", "BF16,7fc0,NaN", "BF16,7f81,NaN", "BF16,ffff,NaN"})
    void isFoundWhereItStands(DataType type, String bits, String shown) throws IOException {
        long offset = poison(type, Integer.parseUnsignedInt(bits, 16));
        Problem problem = Problems.expectAt(offset, ProblemCode.TENSOR_NOT_FINITE,
                () -> Models.open(folder, Optional.empty(), Progress.NONE));
        assertEquals(List.of("layers.1.mlp.up", shown, "" + ROW, "" + COLUMN), problem.arguments());
        assertEquals(model.config(), Models.describe(folder).config(), "headers alone are still readable");
    }

    @ParameterizedTest
    @CsvSource({"F32,7f7fffff", "F32,1", "F32,80000000", "F16,7bff", "F16,1", "F16,8000", "BF16,7f7f", "BF16,1"})
    void isNotSeenInTheLargestAndSmallestNumbers(DataType type, String bits) throws IOException {
        poison(type, Integer.parseUnsignedInt(bits, 16));
        Models.open(folder, Optional.empty(), Progress.NONE);
    }

    @Test
    void isFoundInATiedEmbedding() throws IOException {
        LanguageModel tied = TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 8);
        TinyModels.huggingFace(tied, DataType.F32, folder);
        Path file = folder.resolve("model.safetensors");
        long offset = SafetensorsFile.open(file).entries().get("model.embed_tokens.weight").offset();
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(offset);
            out.write(new byte[] {0, 0, (byte) 0xc0, 0x7f});
        }
        Problems.expectAt(offset, ProblemCode.TENSOR_NOT_FINITE, () -> Models.open(folder, Optional.empty(), Progress.NONE));
    }
}
