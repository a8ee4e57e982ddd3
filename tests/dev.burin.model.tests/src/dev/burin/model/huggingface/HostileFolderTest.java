// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.model.DataType;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.model.Problems;
import dev.burin.model.RopeStyle;
import dev.burin.model.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in which something is missing, unreadable, elsewhere, or of another model. */
final class HostileFolderTest {
    private static final String WEIGHTS = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";

    @TempDir
    private Path home;
    private Path folder;
    private LanguageModel model;

    @BeforeEach
    void writeModel() throws IOException {
        folder = home.resolve("model");
        model = TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 1);
        TinyModels.huggingFace(model, DataType.F32, folder);
    }

    private LanguageModel open() throws IOException {
        return Models.open(folder, Optional.empty(), Progress.NONE);
    }

    private void config(String from, String to) throws IOException {
        Path file = folder.resolve("config.json");
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void rejectsAFolderWithoutConfiguration() throws IOException {
        Files.delete(folder.resolve("config.json"));
        assertEquals(List.of(folder.resolve("config.json").toString()),
                Problems.expect(ProblemCode.MODEL_CONFIG_MISSING, this::open).arguments());
        Problems.expect(ProblemCode.MODEL_CONFIG_MISSING, () -> Models.describe(folder.resolve(WEIGHTS)));
    }

    @Test
    void rejectsAFolderWithoutWeightsAndOtherFiles() throws IOException {
        Files.delete(folder.resolve(WEIGHTS));
        Problems.expect(ProblemCode.MODEL_FORMAT_UNKNOWN, this::open);
        Problems.expect(ProblemCode.FILE_MISSING, () -> Models.describe(folder.resolve(WEIGHTS)));
        Problems.expect(ProblemCode.FILE_MISSING, () -> Models.describe(folder.resolve("none.bin")));
        Problems.expect(ProblemCode.FILE_MISSING, () -> Models.describe(folder.resolve("none")));
        Problems.expect(ProblemCode.MODEL_FORMAT_UNKNOWN, () -> Models.describe(folder.resolve("config.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.json", WEIGHTS})
    void rejectsFilesOfNoBytes(String name) throws IOException {
        Files.write(folder.resolve(name), new byte[0]);
        Problems.expect(name.equals(WEIGHTS) ? ProblemCode.MODEL_FILE_TRUNCATED : ProblemCode.JSON_MALFORMED, this::open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.json", WEIGHTS})
    void namesAFileThatMayNotBeRead(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "skipped: this user may read every file");
        assertEquals("permission denied", Problems.expect(ProblemCode.FILE_UNREADABLE, this::open).arguments().get(1));
    }

    @Test
    void namesAFileThatCannotBeRead() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable), "skipped: no file at hand whose reading fails");
        Files.delete(folder.resolve("config.json"));
        Path link = Files.createSymbolicLink(folder.resolve("config.json"), unreadable);
        Problems.expect(ProblemCode.FILE_UNREADABLE, this::open);
        Files.delete(link);
    }

    @Test
    void readsFilesThroughLinksAsHuggingFacesCacheKeepsThem() throws IOException {
        Path blob = Files.move(folder.resolve(WEIGHTS), home.resolve("0123abcd"));
        Files.createSymbolicLink(folder.resolve(WEIGHTS), folder.relativize(blob));
        assertEquals(model.config(), open().config());
    }

    @Test
    void rejectsLinksToWhatIsNoFile() throws IOException {
        Path weights = folder.resolve(WEIGHTS);
        Files.delete(weights);
        Files.createSymbolicLink(weights, weights.getFileName());
        Problems.expect(ProblemCode.MODEL_FORMAT_UNKNOWN, this::open);
        Problems.expect(ProblemCode.FILE_MISSING, () -> Models.describe(weights));
        for (Path target : List.of(Path.of("/dev/zero"), home)) {
            Files.delete(weights);
            Files.createSymbolicLink(weights, target);
            Problems.expect(ProblemCode.FILE_UNREADABLE, this::open);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.safetensors", "/etc/secret.safetensors", "sub/secret.safetensors",
        "..\\\\secret.safetensors", "C:\\\\secret.safetensors", ".secret.safetensors", "..", "", "config.json",
        "secret.safetensors\\u0000", "secret.safetensors/../../secret.safetensors", "se\\ncret.safetensors"})
    void rejectsShardsOutsideTheFolder(String name) throws IOException {
        Files.move(folder.resolve(WEIGHTS), home.resolve("secret.safetensors"));
        Files.writeString(folder.resolve(INDEX), "{\"weight_map\":\n {\"model.norm.weight\": \"" + name + "\"}}");
        Problems.expectAt(2, 24, ProblemCode.SAFETENSORS_SHARD_INVALID, this::open);
    }

    @Test
    void rejectsIndexesThatDoNotFitTheirShards() throws IOException {
        Files.move(folder.resolve(WEIGHTS), folder.resolve("a.safetensors"));
        Path index = folder.resolve(INDEX);
        Files.writeString(index, "{\"weight_map\": {\"model.norm.weight\": \"b.safetensors\"}}");
        Problems.expectAt(1, 38, ProblemCode.FILE_MISSING, this::open);
        Files.writeString(index, "{\"weight_map\": {\"model.none.weight\": \"a.safetensors\"}}");
        Problems.expectAt(1, 38, ProblemCode.TENSOR_MISSING, this::open);
        Files.writeString(index, "{\"weight_map\": {}}");
        Problems.expectAt(1, 16, ProblemCode.TENSOR_MISSING, this::open);
        Files.copy(folder.resolve("a.safetensors"), folder.resolve("b.safetensors"));
        Files.writeString(index, "{\"weight_map\": {\"model.norm.weight\": \"a.safetensors\","
                + " \"model.embed_tokens.weight\": \"b.safetensors\"}}");
        Problem problem = Problems.expect(ProblemCode.TENSOR_DUPLICATE, this::open);
        assertEquals(List.of("a.safetensors", "b.safetensors"), problem.arguments().subList(1, 3));
        Files.writeString(index, "{\"weight_map\": {\"model.norm.weight\": \"a.safetensors\"}}");
        assertEquals(model.config(), open().config());
    }

    @Test
    void namesATensorThatIsMissing() throws IOException {
        config("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 3");
        assertEquals(List.of("model.layers.2.input_layernorm.weight"),
                Problems.expectAt(8, ProblemCode.TENSOR_MISSING, this::open).arguments());
    }

    @Test
    void namesATensorThatIsTooMany() throws IOException {
        config("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1");
        Problem problem = Problems.expect(ProblemCode.TENSOR_UNEXPECTED, this::open);
        assertTrue(problem.arguments().get(0).startsWith("model.layers.1."), problem.toString());
    }

    @Test
    void namesATensorOfAnotherShape() throws IOException {
        config("\"vocab_size\": 300", "\"vocab_size\": 301");
        assertEquals(List.of("model.embed_tokens.weight", "[300, 24]", "[301, 24]"),
                Problems.expect(ProblemCode.TENSOR_SHAPE, this::open).arguments());
    }

    @Test
    void rejectsAnUntiedModelWithoutHead() throws IOException {
        config("\"tie_word_embeddings\": true", "\"tie_word_embeddings\": false");
        assertEquals(List.of("lm_head.weight"), Problems.expect(ProblemCode.TENSOR_MISSING, this::open).arguments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"hidden_size\": 24|\"hidden_size\": 0|JSON_VALUE_UNEXPECTED",
        "\"hidden_size\": 24|\"hidden_size\": 25|JSON_VALUE_UNEXPECTED",
        "\"hidden_size\": 24|\"hidden_size\": 1e1|JSON_VALUE_UNEXPECTED",
        "\"hidden_size\": 24,||JSON_KEY_MISSING",
        "\"num_key_value_heads\": 2|\"num_key_value_heads\": 4|MODEL_CONFIG_INVALID",
        "\"num_key_value_heads\": 2|\"head_dim\": 5|MODEL_CONFIG_INVALID",
        "\"rope_theta\": 10000.0|\"rope_theta\": 1e999|MODEL_CONFIG_INVALID",
        "\"rms_norm_eps\"|\"rms_norm_eps\": -1, \"x\"|MODEL_CONFIG_INVALID",
        "\"hidden_size\": 24|\"hidden_size\": 24, \"hidden_size\": 24|JSON_KEY_DUPLICATE",
        "\"model_type\": \"llama\"|\"model_type\": \"gpt2\"|MODEL_CONFIG_UNSUPPORTED",
        "LlamaForCausalLM|MixtralForCausalLM|MODEL_CONFIG_UNSUPPORTED",
        "\"silu\"|\"gelu\"|MODEL_CONFIG_UNSUPPORTED",
        "\"vocab_size\"|\"attention_bias\": true, \"vocab_size\"|MODEL_CONFIG_UNSUPPORTED",
        "\"vocab_size\"|\"quantization_config\": {}, \"vocab_size\"|MODEL_CONFIG_UNSUPPORTED",
        "\"vocab_size\"|\"rope_scaling\": {\"type\": \"linear\"}, \"vocab_size\"|MODEL_CONFIG_UNSUPPORTED",
        "\"vocab_size\"|\"rope_parameters\": {\"partial_rotary_factor\": 0.5}, \"vocab_size\"|MODEL_CONFIG_UNSUPPORTED",
        "\"bos_token_id\": 1|\"bos_token_id\": 300|JSON_VALUE_UNEXPECTED"})
    void rejectsConfigurationsOfOtherNetworks(String from, String to, ProblemCode code) throws IOException {
        config(from, to == null ? "" : to);
        Problems.expect(code, this::open);
    }
}
