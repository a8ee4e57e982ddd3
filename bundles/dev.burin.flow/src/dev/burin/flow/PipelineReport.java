// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.simulate.schedule.KvTraffic;
import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.Stage;
import dev.burin.simulate.schedule.Timeline;

/**
 * The pipeline as the chip runs it, at the last position of the context where nothing else is said.
 *
 * @param latencyCycles          cycles from a token's entry to the next token's being there
 * @param initiationInterval     least cycles between two tokens
 * @param bottleneck             name of the stage that sets the interval
 * @param reason                 why it does
 * @param tokensInFlight         tokens that fill the pipeline, hence users that keep it busy
 * @param users                  users that take turns
 * @param clockHertz             clock frequency
 * @param tokensPerSecondAtClock of those users together
 * @param tokensPerSecondOneUser of a user alone, over a whole context
 * @param tokensPerSecondFull    of a full pipeline
 * @param kvBytesPerUser         keys and values of one user's whole context
 * @param kvBytesPerSecond       key and value traffic of a full pipeline
 */
public record PipelineReport(long latencyCycles, long initiationInterval, String bottleneck, String reason,
        long tokensInFlight, int users, long clockHertz, double tokensPerSecondAtClock, double tokensPerSecondOneUser,
        double tokensPerSecondFull, long kvBytesPerUser, long kvBytesPerSecond) {

    /** Makes the report of a schedule. */
    public static PipelineReport of(Schedule schedule) {
        Timeline full = schedule.full();
        Stage bottleneck = full.bottleneck();
        KvTraffic traffic = schedule.keyValueTraffic();
        return new PipelineReport(full.latencyCycles(), full.initiationInterval(), bottleneck.name(),
                bottleneck.reason(), full.tokensInFlight(), schedule.options().users(),
                schedule.options().clockHertz(), schedule.tokensPerSecond(), schedule.tokensPerSecondOneUser(),
                schedule.tokensPerSecondFull(), traffic.bytesPerUser(), traffic.bytesPerSecond());
    }
}
