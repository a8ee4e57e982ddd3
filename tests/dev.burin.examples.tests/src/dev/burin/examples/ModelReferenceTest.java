// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The float network on the bundled models, against what PyTorch makes of the same files. */
final class ModelReferenceTest {
    @ParameterizedTest
    @EnumSource
    void greedyTokensAreThoseOfTheReference(Bundled bundled) throws ProblemException {
        LanguageModel model = bundled.open();
        for (JsonNode continuation : bundled.reference().get("greedy")) {
            int[] wanted = ints(continuation.get("greedy"));
            int[] got = greedy(FloatNetwork.of(model), ints(continuation.get("ids")), wanted.length);
            assertArrayEquals(wanted, got, continuation.get("prompt").asText());
            assertEquals(continuation.get("text").asText(), model.tokenizer().orElseThrow().decode(got));
        }
    }

    @ParameterizedTest
    @EnumSource
    void logitsAreThoseOfTheReference(Bundled bundled) throws ProblemException {
        FloatNetwork network = FloatNetwork.of(bundled.open());
        JsonNode logits = bundled.reference().get("logits");
        FloatNetwork.State state = network.newState();
        int[] ids = ints(logits.get("ids"));
        assertTrue(ids.length >= 8);
        for (int p = 0; p < ids.length; p++) {
            float[] got = network.step(state, ids[p]);
            JsonNode wanted = logits.get("rows").get(p);
            assertEquals(wanted.size(), got.length);
            for (int i = 0; i < got.length; i++) {
                assertEquals(wanted.get(i).asDouble(), got[i], 1e-4, "position " + p + ", token " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lossOnUnseenTextIsThatOfTheReference(Bundled bundled) throws IOException {
        LanguageModel model = bundled.open();
        JsonNode wanted = bundled.reference().get("loss").get("withBegin");
        int positions = wanted.get("positions").asInt();
        int[] text = model.tokenizer().orElseThrow().encode(Bundled.heldOut(), false);
        int begin = model.tokenizer().orElseThrow().beginOfSequence().orElseThrow();
        double loss = loss(FloatNetwork.of(model), Arrays.copyOf(text, positions), begin);
        assertEquals(wanted.get("loss").asDouble(), loss, 1e-4);
    }

    /** Returns the mean loss in nats: each window of the model's context begins anew with the begin token. */
    private static double loss(FloatNetwork network, int[] text, int begin) {
        int context = network.config().context();
        double sum = 0;
        FloatNetwork.State state = network.newState();
        for (int i = 0; i < text.length; i++) {
            boolean first = i % context == 0;
            state = first ? network.newState() : state;
            sum -= logProbability(network.step(state, first ? begin : text[i - 1]), text[i]);
        }
        return sum / text.length;
    }

    private static double logProbability(float[] logits, int token) {
        double max = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - max);
        }
        return logits[token] - max - Math.log(sum);
    }

    private static int[] greedy(FloatNetwork network, int[] prompt, int count) {
        FloatNetwork.State state = network.newState();
        float[] logits = {};
        for (int token : prompt) {
            logits = network.step(state, token);
        }
        int[] tokens = new int[count];
        for (int i = 0; i < count; i++) {
            tokens[i] = largest(logits);
            logits = network.step(state, tokens[i]);
        }
        return tokens;
    }

    private static int largest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
    }
}
