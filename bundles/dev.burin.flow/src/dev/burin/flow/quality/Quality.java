// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

/**
 * Quality of an integer network on a text; see the package for the protocol.
 *
 * @param positions       positions scored
 * @param loss            of the integer network, in nats per token
 * @param floatLoss       of the float network, in nats per token
 * @param perplexity      {@code exp(loss)}
 * @param floatPerplexity {@code exp(floatLoss)}
 * @param kl              mean KL(float ‖ integer), in nats
 * @param top1Agreement   share of positions where both prefer the same token, 0 to 1
 */
public record Quality(long positions, double loss, double floatLoss, double perplexity, double floatPerplexity,
        double kl, double top1Agreement) {

    /** Sums over positions; windows are summed on their own and joined in order, so that the result never varies. */
    record Sums(long positions, double loss, double floatLoss, double kl, long agreed) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(positions + other.positions, loss + other.loss, floatLoss + other.floatLoss, kl + other.kl,
                    agreed + other.agreed);
        }

        Quality mean() {
            double n = positions;
            return new Quality(positions, loss / n, floatLoss / n, Math.exp(loss / n), Math.exp(floatLoss / n), kl / n,
                    agreed / n);
        }
    }
}
