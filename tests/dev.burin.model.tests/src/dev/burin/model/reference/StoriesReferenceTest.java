// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.model.LanguageModel;
import dev.burin.model.SharedData;
import dev.burin.model.tokenizer.Tokenizer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The float network against figures that were computed independently. */
final class StoriesReferenceTest {
    private static final int CONTEXT = 512;

    @Test
    void greedyTokensAndTextAreThoseOfTheReference() throws IOException {
        LanguageModel model = SharedData.stories();
        Map<?, ?> greedy = (Map<?, ?>) SharedData.reference().get("greedy");
        int[] wanted = ints(greedy.get("tokens"));
        FloatNetwork network = FloatNetwork.of(model);
        FloatNetwork.State state = network.newState();
        int[] got = new int[wanted.length];
        got[0] = wanted[0];
        for (int i = 1; i < got.length; i++) {
            got[i] = argmax(network.step(state, got[i - 1]));
        }
        assertArrayEquals(wanted, got);
        assertEquals(greedy.get("text"), model.tokenizer().orElseThrow().decode(got));
    }

    @Test
    void logitsOfTheFirstPositionsAreThoseOfTheReference() throws IOException {
        Map<?, ?> greedy = (Map<?, ?>) SharedData.reference().get("greedy");
        int[] tokens = ints(greedy.get("tokens"));
        List<?> rows = (List<?>) SharedData.reference().get("logits_first16_positions");
        FloatNetwork network = FloatNetwork.of(SharedData.stories());
        FloatNetwork.State state = network.newState();
        assertEquals(16, rows.size());
        for (int p = 0; p < rows.size(); p++) {
            float[] logits = network.step(state, tokens[p]);
            double[] wanted = ((List<?>) rows.get(p)).stream().mapToDouble(v -> (Double) v).toArray();
            for (int i = 0; i < wanted.length; i++) {
                assertEquals(wanted[i], logits[i], 5e-5, "position " + p + ", token " + i);
            }
        }
    }

    @Test
    void tokensOfTheStoriesAreThoseOfTheReference() throws IOException {
        Tokenizer tokenizer = SharedData.stories().tokenizer().orElseThrow();
        List<String> texts = SharedData.storyTexts();
        List<?> stories = (List<?>) validation().get("per_story");
        assertEquals(stories.size(), texts.size());
        assertArrayEquals(ints(((Map<?, ?>) stories.get(0)).get("tokens")), tokenizer.encode(texts.get(0), true));
        for (int s = 0; s < texts.size(); s++) {
            int[] tokens = tokenizer.encode(texts.get(s), true);
            double wanted = (Double) ((Map<?, ?>) stories.get(s)).get("ntok");
            assertEquals((int) wanted, Math.min(tokens.length, CONTEXT) - 1, "story " + s);
            assertEquals(texts.get(s), tokenizer.decode(tokens));
        }
    }

    @Test
    void lossOnTheStoriesIsThatOfTheReference() throws IOException {
        LanguageModel model = SharedData.stories();
        FloatNetwork network = FloatNetwork.of(model);
        List<?> stories = (List<?>) validation().get("per_story");
        List<String> texts = SharedData.storyTexts();
        double sum = 0;
        int count = 0;
        for (int s = 0; s < texts.size(); s++) {
            int[] tokens = model.tokenizer().orElseThrow().encode(texts.get(s), true);
            double[] losses = losses(network, Arrays.copyOf(tokens, Math.min(tokens.length, CONTEXT)));
            double story = Arrays.stream(losses).sum();
            assertEquals((Double) ((Map<?, ?>) stories.get(s)).get("mean_loss"), story / losses.length, 1e-5);
            sum += story;
            count += losses.length;
        }
        assertEquals((Double) validation().get("tokens"), count);
        assertEquals((Double) validation().get("mean_loss"), sum / count, 1e-5);
    }

    /** Returns the loss of each token but the first, in nats. */
    private static double[] losses(FloatNetwork network, int[] tokens) {
        FloatNetwork.State state = network.newState();
        double[] losses = new double[tokens.length - 1];
        for (int i = 0; i < losses.length; i++) {
            float[] logits = network.step(state, tokens[i]);
            double max = logits[argmax(logits)];
            double total = 0;
            for (float logit : logits) {
                total += Math.exp(logit - max);
            }
            losses[i] = Math.log(total) + max - logits[tokens[i + 1]];
        }
        return losses;
    }

    private static Map<?, ?> validation() throws IOException {
        return (Map<?, ?>) SharedData.reference().get("tinystories_val_first21");
    }

    private static int[] ints(Object list) {
        return ((List<?>) list).stream().mapToInt(v -> ((Double) v).intValue()).toArray();
    }

    private static int argmax(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
