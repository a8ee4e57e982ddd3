// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final LanguageModel model = Models.random(1, 1);

    private static List<int[]> windows(int count, int length) {
        SplittableRandom random = new SplittableRandom(2);
        List<int[]> windows = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            windows.add(random.ints(length, 0, 20).toArray());
        }
        return windows;
    }

    private static List<TokenSource> sources(List<int[]> windows) {
        return windows.stream().map(TokenSource::of).toList();
    }

    /** Sees all that the float network shows, window by window from an empty cache. */
    @Test
    void keepsExtremesAndMomentsOfAllTokens() throws IOException {
        List<int[]> windows = windows(5, 7);
        Map<String, double[]> maxima = new HashMap<>();
        Map<String, double[]> squares = new HashMap<>();
        FloatNetwork network = FloatNetwork.of(model);
        for (int[] window : windows) {
            FloatNetwork.State state = network.newState();
            for (int token : window) {
                network.step(state, token, (name, values, length) -> {
                    for (int c = 0; c < length; c++) {
                        double[] max = maxima.computeIfAbsent(name, key -> new double[length]);
                        max[c] = Math.max(max[c], Math.abs(values[c]));
                        squares.computeIfAbsent(name, key -> new double[length])[c] += (double) values[c] * values[c] / 35;
                    }
                });
            }
        }
        Calibration calibration = Calibration.run(model, sources(windows), Progress.NONE);
        assertEquals(1 + 2 * 15 + 2, maxima.size());
        maxima.forEach((name, max) -> {
            ActivationStatistics seen = calibration.of(name);
            assertEquals(max.length, seen.channels(), name);
            for (int c = 0; c < max.length; c++) {
                assertEquals(max[c], seen.maximum(c), name);
                assertEquals(squares.get(name)[c], seen.meanSquare(c), 1e-9 * squares.get(name)[c], name);
            }
            assertEquals(35, seen.samples(), name);
        });
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws Exception {
        List<int[]> windows = windows(40, 11);
        Calibration one = new ForkJoinPool(1).submit(() -> Calibration.run(model, sources(windows), Progress.NONE)).get();
        Calibration many = new ForkJoinPool(7).submit(() -> Calibration.run(model, sources(windows), Progress.NONE)).get();
        for (String name : List.of("embed", "layers.0.attention.q.rope", "layers.1.mlp.product", "norm", "head")) {
            for (int c = 0; c < one.of(name).channels(); c++) {
                assertEquals(one.of(name).maximum(c), many.of(name).maximum(c));
                assertEquals(one.of(name).meanSquare(c), many.of(name).meanSquare(c));
                for (int s = 0; s < one.of(name).samples(); s++) {
                    assertEquals(one.of(name).sample(s, c), many.of(name).sample(s, c));
                }
            }
        }
    }

    @Test
    void keepsAboutFiveHundredSamplesOfLongTexts() throws IOException {
        Calibration calibration = Calibration.run(model, sources(windows(200, 16)), Progress.NONE);
        int samples = calibration.of("norm").samples();
        assertTrue(samples >= 512 && samples <= 1024, samples + " samples");
    }

    /** A window writes itself: each token comes from the logits of the one before. */
    @Test
    void showsLogitsToTextsThatWriteThemselves() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        TokenSource own = new TokenSource() {
            @Override
            public int length() {
                return 4;
            }

            @Override
            public int token(int index, float[] logits) {
                lengths.add(logits.length);
                int best = 0;
                for (int i = 1; i < logits.length; i++) {
                    best = logits[i] > logits[best] ? i : best;
                }
                return best;
            }
        };
        Calibration calibration = Calibration.run(model, List.of(own), Progress.NONE);
        assertEquals(List.of(0, 20, 20, 20), lengths);
        assertEquals(4, calibration.of("norm").samples());
    }

    @Test
    void refusesTextsWithoutTokensAndNamesNotSeen() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Calibration.run(model, List.of(), Progress.NONE));
        assertThrows(IllegalArgumentException.class, () ->
                Calibration.run(model, sources(windows(2, 0)), Progress.NONE));
        Calibration calibration = Calibration.run(model, sources(windows(1, 1)), Progress.NONE);
        assertThrows(IllegalArgumentException.class, () -> calibration.of("layers.2.mlp.up"));
    }

    /** Squares overflow long before values do; the norms of the float network would give zeros. */
    @Test
    void refusesModelsThatOverflowFloats() {
        for (float size : new float[] {1e16f, 1e30f, 3e38f}) {
            ProblemException e = assertThrows(ProblemException.class, () ->
                    Calibration.run(Models.random(3, size), sources(windows(2, 4)), Progress.NONE));
            assertEquals(ProblemCode.ACTIVATION_TOO_LARGE, e.problem().code());
            assertEquals("embed", e.problem().arguments().get(0));
        }
    }
}
