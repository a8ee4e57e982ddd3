// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PositionScoreTest {

    @Test
    void comparesDistributionsByHand() {
        // float: odds 1 : 3; integer: 1 : 1
        float[] logits = {99, 99, 0, (float) Math.log(3)};
        PositionScore score = new PositionScore(0.5, 2);
        score.integers()[0] = 7;
        score.integers()[1] = 7;
        score.add(logits, 1, 1);
        Quality quality = score.sums().mean();
        assertEquals(0.25 * Math.log(0.25 / 0.5) + 0.75 * Math.log(0.75 / 0.5), quality.kl(), 1e-6);
        assertEquals(Math.log(2), quality.loss(), 1e-12);
        assertEquals(-Math.log(0.75), quality.floatLoss(), 1e-6);
        assertEquals(0, quality.top1Agreement(), "of equals the first is preferred");
    }

    @Test
    void equalDistributionsHaveNoDivergence() {
        PositionScore score = new PositionScore(0.25, 3);
        score.integers()[0] = 4;
        score.integers()[1] = -8;
        score.integers()[2] = 2;
        // logits differ by a constant, which a softmax does not see
        score.add(new float[] {11, 8, 10.5f}, 0, 0);
        Quality quality = score.sums().mean();
        assertEquals(0, quality.kl(), 1e-12);
        assertEquals(1, quality.top1Agreement());
        assertEquals(quality.floatLoss(), quality.loss(), 1e-12);
    }
}
