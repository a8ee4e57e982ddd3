// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.io.Hashes;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to a file in any format comes back bit for bit. */
final class ModelRoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0,true", "0,false", "1,true", "1,false"})
    void llama2cFileGivesTheWeightsThatWereWritten(int version, boolean tied) throws IOException {
        LanguageModel written = TinyModels.random(TinyModels.config(RopeStyle.INTERLEAVED, tied), 1);
        byte[] bytes = TinyModels.llama2c(written, version);
        Path file = Files.write(folder.resolve("m.bin"), bytes);
        LanguageModel read = Models.open(file, Optional.empty(), Progress.NONE);
        assertSame(written, read);
        assertEquals(HexFormat.of().formatHex(Hashes.sha256(bytes)), read.sha256());
        assertTrue(read.tokenizer().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void safetensorsFileGivesTheWeightsThatWereWritten(DataType type) throws IOException {
        for (boolean tied : new boolean[] {true, false}) {
            LanguageModel written = TinyModels.random(TinyModels.config(RopeStyle.HALF, tied), 2);
            TinyModels.huggingFace(written, type, folder);
            assertSame(written, Models.open(folder, Optional.empty(), Progress.NONE));
            LanguageModel byFile = Models.open(folder.resolve("model.safetensors"), Optional.empty(), Progress.NONE);
            assertSame(written, byFile);
            assertEquals(type, byFile.tensor("layers.1.mlp.up").type());
        }
    }

    @Test
    void hashOfAFolderIsThatOfConfigurationAndWeightsInARow() throws IOException {
        TinyModels.huggingFace(TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 3), DataType.F32, folder);
        var digest = Hashes.sha256();
        digest.update(Files.readAllBytes(folder.resolve("config.json")));
        digest.update(Files.readAllBytes(folder.resolve("model.safetensors")));
        assertEquals(HexFormat.of().formatHex(digest.digest()),
                Models.open(folder, Optional.empty(), Progress.NONE).sha256());
    }

    @Test
    void descriptionNamesEveryTensorWithoutReadingWeights() throws IOException {
        ModelConfig config = TinyModels.config(RopeStyle.HALF, true);
        TinyModels.huggingFace(TinyModels.random(config, 4), DataType.BF16, folder);
        ModelDescription description = Models.describe(folder);
        assertEquals(config, description.config());
        assertEquals("safetensors", description.format());
        assertEquals(TensorNames.shapes(config).stream().map(TensorNames.Shape::name).toList(),
                description.tensors().stream().map(ModelDescription.Entry::name).toList());
        assertTrue(description.tensors().contains(new ModelDescription.Entry("layers.1.attention.o",
                "model.layers.1.self_attn.o_proj.weight", 24, 24, DataType.BF16)));
        assertTrue(description.tensors().contains(
                new ModelDescription.Entry("head", "model.embed_tokens.weight", 300, 24, DataType.BF16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok300.bin", "tokenizer.bin"})
    void tokenizerBesideALlama2cFileIsFound(String name) throws IOException {
        Map<String, Float> pieces = new LinkedHashMap<>();
        for (int i = 0; i < 41; i++) {
            pieces.put(String.valueOf((char) ('A' + i)), -1f * i);
        }
        Path file = Files.write(folder.resolve("m.bin"),
                TinyModels.llama2c(TinyModels.random(TinyModels.config(RopeStyle.INTERLEAVED, true), 5), 0));
        Files.write(folder.resolve(name), TinyModels.scoredTokenizer(pieces));
        LanguageModel model = Models.open(file, Optional.empty(), Progress.NONE);
        assertArrayEquals(new int[] {1, 259 + 'H' - 'A'}, model.tokenizer().orElseThrow().encode("H", true));
    }

    @Test
    void progressReachesTheUnitsItAnnounced() throws IOException {
        Path file = Files.write(folder.resolve("m.bin"),
                TinyModels.llama2c(TinyModels.random(TinyModels.config(RopeStyle.INTERLEAVED, true), 6), 0));
        List<Long> announced = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        Models.open(file, Optional.empty(), new Progress() {
            @Override
            public void begin(String task, long units) {
                announced.add(units);
                done.add(0L);
            }

            @Override
            public void advance(long units) {
                done.set(done.size() - 1, done.get(done.size() - 1) + units);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(2, announced.size());
        assertEquals(announced, done);
    }

    private static void assertSame(LanguageModel written, LanguageModel read) {
        assertEquals(written.config(), read.config());
        assertEquals(new ArrayList<>(written.tensors().keySet()), new ArrayList<>(read.tensors().keySet()));
        for (Tensor tensor : written.tensors().values()) {
            Tensor other = read.tensor(tensor.name());
            assertEquals(tensor.rows(), other.rows());
            assertArrayEquals(tensor.readAll(), other.readAll(), tensor.name());
        }
    }
}
