// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.LlamaLowering;
import dev.burin.compile.lower.MatrixScheme;
import dev.burin.compile.lower.Numerics;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import dev.burin.network.operation.MatVec;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.TokenSource;
import dev.burin.quantize.weights.Clip;
import dev.burin.quantize.weights.WeightScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every matrix of the bundled model, on activations of its own text. */
class BundledModelTest {
    private static final int TOKENS = 64;
    private static final int VECTORS = 4;

    private static IntegerNetwork network;
    private static int[] text;

    @BeforeAll
    static void lower() throws Exception {
        Path folder = Path.of(System.getProperty("burin.root", "../.."), "bundles/dev.burin.examples/models/bard");
        LanguageModel model = Models.open(folder, Optional.empty(), Progress.NONE);
        int[] tokens = model.tokenizer().orElseThrow()
                .encode(Files.readString(folder.resolve("calibration.txt")), true);
        Calibration calibration = Calibration.run(model, List.of(TokenSource.of(Arrays.copyOf(tokens, 256))), Progress.NONE);
        MatrixScheme int4 = new MatrixScheme(new WeightScheme.Integers(4, 0), Clip.MSE, 8);
        Map<String, MatrixScheme> schemes = new HashMap<>(Map.of("embed", int4, "head", int4));
        for (int layer = 0; layer < model.config().layers(); layer++) {
            for (String matrix : List.of("attention.q", "attention.k", "attention.v", "attention.o", "mlp.gate",
                    "mlp.up", "mlp.down")) {
                schemes.put("layers." + layer + "." + matrix, int4);
            }
        }
        network = LlamaLowering.lower("bard", model, calibration, schemes, Numerics.DEFAULT, 256, Progress.NONE)
                .network();
        text = Arrays.copyOf(tokens, TOKENS);
    }

    static List<FabricChoice> fabrics() {
        return List.of(new FabricChoice.Adders(), new FabricChoice.Folded(8));
    }

    @ParameterizedTest
    @MethodSource("fabrics")
    void agreesWithTheIntegerNetworkInEveryMatrix(FabricChoice fabric) throws Exception {
        Map<String, Embedding> embeddings = new HashMap<>();
        for (MatVec product : network.matVecs()) {
            embeddings.put(product.name(), Embeddings.embed(product, fabric, Progress.NONE));
        }
        TestVectors vectors = ActivationVectors.record(network, text, VECTORS, Progress.NONE);
        List<Verdict> verdicts = RtlCheck.network(network, embeddings, vectors, RomStyle.CASE,
                new RtlCheck.Options(2, Duration.ofMinutes(10)), Progress.NONE);
        assertEquals(4 * 7 + 1, verdicts.size());
        verdicts.forEach(verdict -> assertTrue(verdict.passed(), verdict.toString()));
    }

    @Test
    void recordsWhatTheEvaluatorMeetsAtSpreadPositions() {
        MatVec product = network.matVecs().get(9);
        List<TestVector> vectors = ActivationVectors.record(network, text, VECTORS, Progress.NONE).of(product);
        assertEquals(VECTORS, vectors.size());
        Evaluator evaluator = new Evaluator(network);
        for (int i = 0; i < TOKENS; i++) {
            evaluator.step(text[i]);
            if ((i + 1) % (TOKENS / VECTORS) == 0) {
                TestVector vector = vectors.get((i + 1) / (TOKENS / VECTORS) - 1);
                assertArrayEquals(evaluator.value(product.input()), vector.input());
                assertArrayEquals(evaluator.value(product.output()), vector.expected());
            }
        }
        assertTrue(Arrays.stream(vectors.get(0).expected()).anyMatch(sum -> sum != 0));
    }

    @Test
    void recordsNoMoreVectorsThanTokens() {
        int[] three = Arrays.copyOf(text, 3);
        assertEquals(3, ActivationVectors.record(network, three, 3, Progress.NONE).of(network.matVecs().get(0)).size());
        assertThrows(IllegalArgumentException.class, () -> ActivationVectors.record(network, three, 4, Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> ActivationVectors.record(network, three, 0, Progress.NONE));
    }
}
