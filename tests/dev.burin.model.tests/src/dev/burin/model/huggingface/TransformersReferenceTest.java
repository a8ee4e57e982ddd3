// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.model.reference.FloatNetwork;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Models saved by Hugging Face's transformers give the logits that transformers computed: grouped queries, a head
 * width of its own, half rotation, shards, BF16, F16, tied and untied heads. {@code golden.py} made them.
 */
final class TransformersReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"sharded", "single"})
    void logitsAreThoseOfTransformers(String name) throws IOException, URISyntaxException {
        Path folder = Path.of(TransformersReferenceTest.class.getResource("golden/" + name + "/config.json").toURI())
                .getParent();
        LanguageModel model = Models.open(folder, Optional.empty(), Progress.NONE);
        FloatNetwork network = FloatNetwork.of(model);
        FloatNetwork.State state = network.newState();
        List<String> lines = Files.readAllLines(folder.resolve("logits.txt"));
        int[] tokens = Arrays.stream(lines.get(0).split(" ")).mapToInt(Integer::parseInt).toArray();
        for (int p = 0; p < tokens.length; p++) {
            double[] wanted = Arrays.stream(lines.get(p + 1).split(" ")).mapToDouble(Double::parseDouble).toArray();
            float[] logits = network.step(state, tokens[p]);
            assertEquals(wanted.length, logits.length);
            for (int i = 0; i < wanted.length; i++) {
                assertEquals(wanted[i], logits[i], 3e-5, "position " + p + ", token " + i);
            }
        }
    }
}
