// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.LlamaLowering;
import dev.burin.compile.lower.MatrixScheme;
import dev.burin.compile.lower.Numerics;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.network.IntegerNetwork;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.TokenSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story model, lowered in int8, over more positions than attention sums at a time. */
final class StoriesEngineTest {
    private static final int CONTEXT = 300;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyValueIsTheEvaluators(boolean plain) throws IOException {
        IntegerNetwork network = lowered();
        Engine engine = plain ? Engine.plain(network) : Engine.of(network);
        EngineRuns.assertInterleavedSequencesEqual(network, engine, 2, CONTEXT, 1);
    }

    private static IntegerNetwork lowered() throws IOException {
        LanguageModel model = Models.open(data("stories260K.bin"), Optional.of(data("tok512.bin")), Progress.NONE);
        int[] text = model.tokenizer().orElseThrow().encode("Once upon a time, there was a little girl named Lily. "
                + "She had a red ball. One day, the ball fell into the deep water and Tom came to help her.", true);
        Calibration calibration = Calibration.run(model, List.of(TokenSource.of(text)), Progress.NONE);
        Map<String, MatrixScheme> schemes = new HashMap<>();
        schemes.put("embed", MatrixScheme.INT8);
        schemes.put("head", MatrixScheme.INT8);
        for (int layer = 0; layer < model.config().layers(); layer++) {
            for (String matrix : List.of("attention.q", "attention.k", "attention.v", "attention.o", "mlp.gate", "mlp.up",
                    "mlp.down")) {
                schemes.put("layers." + layer + "." + matrix, MatrixScheme.INT8);
            }
        }
        return LlamaLowering.lower("stories", model, calibration, schemes, Numerics.DEFAULT, CONTEXT, Progress.NONE)
                .network();
    }

    /** Returns a file of {@code shared/data}, found as tests of models find it, or skips the test. */
    private static Path data(String name) {
        String stated = System.getProperty("burin.shared", System.getenv("BURIN_SHARED"));
        Optional<Path> found = Optional.ofNullable(stated).map(Path::of);
        for (Path at = Path.of("").toAbsolutePath(); found.isEmpty() && at != null; at = at.getParent()) {
            found = Optional.of(at.resolve("shared")).filter(shared -> Files.isDirectory(shared.resolve("data")));
        }
        Optional<Path> file = found.map(shared -> shared.resolve("data").resolve(name)).filter(Files::exists);
        assumeTrue(file.isPresent(), "skipped: shared/data/" + name + " is not beside the repository");
        return file.get();
    }
}
