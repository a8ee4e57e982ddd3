// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.operation.Attention;
import java.math.BigInteger;

/**
 * Keys and values: what the caches hold and what moves in and out of them at one position.
 *
 * @param bytesPerUser      caches of one user over all layers and positions
 * @param bytesTotal        caches of all users
 * @param readBytesPerToken keys and values of all positions up to the token's own, each read once
 * @param writtenBytesPerToken the token's own keys and values
 * @param bytesPerSecond    both, times the tokens per second of a full pipeline at this position; at most {@code 2^63 - 1}
 */
public record KvTraffic(long bytesPerUser, long bytesTotal, long readBytesPerToken, long writtenBytesPerToken,
        long bytesPerSecond) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    static KvTraffic of(IntegerNetwork network, Timeline timeline, ScheduleOptions options) {
        long perUser = 0;
        long perPosition = 0;
        for (Attention attention : network.attentions()) {
            perUser += bytes(attention.cacheBitsPerUser());
            perPosition += bytes(attention.cacheBitsPerUser() / attention.context());
        }
        long read = perPosition * (timeline.position() + 1L);
        BigInteger perSecond = BigInteger.valueOf(read + perPosition)
                .multiply(BigInteger.valueOf(options.clockHertz()))
                .divide(BigInteger.valueOf(timeline.initiationInterval()));
        return new KvTraffic(perUser, perUser * options.users(), read, perPosition, perSecond.min(MOST).longValue());
    }

    private static long bytes(long bits) {
        return (bits + 7) / 8;
    }
}
