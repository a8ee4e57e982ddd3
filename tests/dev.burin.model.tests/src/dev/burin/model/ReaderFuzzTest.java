// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.model.tokenizer.SpecialTokens;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.model.tokenizer.Tokenizers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every reader, given damaged files, either reads what is there or complains with a place inside the file; it throws
 * nothing else and allocates a bounded amount. What is read can be used. The limit on time is a guard against hanging.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class ReaderFuzzTest {
    private static final int CASES = 2000;
    /** Far above what a file of a few thousand bytes needs, far below what a length read from it could ask for. */
    private static final long MAX_ALLOCATION = 48L << 20;
    private static final String TEXT = "  Hello\u00e9 \ud83d\ude00\r\n<s>12345 don't \ud800";

    @TempDir
    private Path folder;

    /** Uses the damaged file. */
    @FunctionalInterface
    private interface Use {
        void apply() throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void safetensorsHeaderAndData(DataType type) throws IOException {
        LanguageModel model = TinyModels.random(TinyModels.config(RopeStyle.HALF, type != DataType.F16), 1);
        TinyModels.huggingFace(model, type, folder);
        byte[] good = Files.readAllBytes(folder.resolve("model.safetensors"));
        int headerLength = (int) ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getLong();
        String header = new String(good, 8, headerLength, StandardCharsets.UTF_8);
        byte[] data = Arrays.copyOfRange(good, 8 + headerLength, good.length);
        fuzz("model.safetensors", good, random -> random.nextInt(3) == 0 ? Mutations.bytes(good, random)
                : TinyModels.safetensors(Mutations.json(header, random), data), this::useFolder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void llama2cFile(int version) throws IOException {
        byte[] good = TinyModels.llama2c(TinyModels.random(TinyModels.config(RopeStyle.INTERLEAVED, true), 2), version);
        fuzz("model.bin", good, random -> Mutations.bytes(good, random), () -> use(folder.resolve("model.bin")));
    }

    @Test
    void configuration() throws IOException {
        LanguageModel model = TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 3);
        TinyModels.huggingFace(model, DataType.BF16, folder);
        String rope = "{\"rope_parameters\": {\"rope_type\": \"default\", \"rope_theta\": 10000.0},"
                + " \"rope_scaling\": null, \"head_dim\": 4, \"sliding_window\": null, \"mlp_bias\": false, ";
        String good = TinyModels.configJson(model.config()).replaceFirst("\\{", rope);
        fuzz("config.json", Mutations.utf8(good), random -> text(good, random), this::useFolder);
    }

    @Test
    void indexOfShards() throws IOException, URISyntaxException {
        Path source = resource("huggingface/golden/sharded/config.json").getParent();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String good = Files.readString(folder.resolve("model.safetensors.index.json"));
        fuzz("model.safetensors.index.json", Mutations.utf8(good), random -> text(good, random), this::useFolder);
    }

    @ParameterizedTest
    @CsvSource({"gpt2,420", "digits,420", "llama3,427", "llama2,450", "llama2normalized,450", "metaspace,450",
        "unknown,120"})
    void tokenizerJson(String name, int vocabulary) throws IOException, URISyntaxException {
        String whole = Files.readString(resource("tokenizer/" + name + ".json"));
        fuzz("tokenizer.json", Mutations.utf8(whole), random -> text(whole, random),
                () -> useTokenizer("tokenizer.json", vocabulary));
    }

    @Test
    void scoredTokenizer() throws IOException {
        Map<String, Float> pieces = new LinkedHashMap<>();
        for (int i = 0; i < 41; i++) {
            pieces.put(i < 20 ? String.valueOf((char) ('a' + i)) : "l".repeat(i - 18), -1f * i);
        }
        byte[] good = TinyModels.scoredTokenizer(pieces);
        fuzz("tokenizer.bin", good, random -> Mutations.bytes(good, random),
                () -> useTokenizer("tokenizer.bin", 300));
    }

    private static byte[] text(String good, Random random) {
        return random.nextInt(4) == 0 ? Mutations.bytes(Mutations.utf8(good), random)
                : Mutations.utf8(Mutations.json(good, random));
    }

    private void useFolder() throws IOException {
        use(folder);
    }

    private static void use(Path file) throws IOException {
        Models.describe(file);
        LanguageModel model = Models.open(file, Optional.empty(), Progress.NONE);
        FloatNetwork network = FloatNetwork.of(model);
        assertEquals(model.config().vocabulary(), network.step(network.newState(), 0).length);
    }

    private void useTokenizer(String name, int vocabulary) throws IOException {
        Tokenizer tokenizer = Tokenizers.open(folder.resolve(name), vocabulary, SpecialTokens.UNKNOWN);
        tokenizer.decode(tokenizer.encode(TEXT, true));
        for (int token = 0; token < tokenizer.size(); token++) {
            tokenizer.bytes(token);
        }
    }

    /** Runs the cases; the undamaged file must be usable, and damage must be noticed at least once in ten. */
    private void fuzz(String name, byte[] good, Function<Random, byte[]> damage, Use use) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, good);
        use.apply();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = damage.apply(new Random(i));
            Files.delete(file);
            Files.write(file, bytes);
            long before = thread.getCurrentThreadAllocatedBytes();
            try {
                use.apply();
            } catch (ProblemException e) {
                refused++;
                checkPlace(e, bytes);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                fail(name + ", case " + i + ": " + e, e);
            }
            long allocated = thread.getCurrentThreadAllocatedBytes() - before;
            assertTrue(allocated <= MAX_ALLOCATION, name + ", case " + i + " allocates " + allocated + " bytes");
        }
        assertTrue(refused > CASES / 10, name + ": only " + refused + " of " + CASES + " refused");
    }

    /** Checks that a problem names a byte of the file, its end included, or a place in its text. */
    private static void checkPlace(ProblemException e, byte[] bytes) {
        Location place = e.problem().location();
        if (place instanceof Location.InBytes at) {
            assertTrue(at.offset() >= 0, e.getMessage());
        } else if (place instanceof Location.InText at) {
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            assertTrue(at.line() >= 1 && at.line() <= lines.size() + 1 && at.column() >= 1, e.getMessage());
        } else {
            fail("no place: " + e.getMessage());
        }
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ReaderFuzzTest.class.getResource(name), name).toURI());
    }
}
