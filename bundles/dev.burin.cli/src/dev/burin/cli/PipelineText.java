// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.flow.PipelineReport;
import java.util.List;

/** A pipeline report as a person reads it. */
final class PipelineText {
    private PipelineText() {
    }

    static List<String> lines(PipelineReport pipeline) {
        return List.of(
                format("pipeline  latency %,d cycles (%.2f us at %s), a token every %,d cycle%s",
                        pipeline.latencyCycles(), pipeline.latencyCycles() * 1e6 / pipeline.clockHertz(),
                        hertz(pipeline.clockHertz()), pipeline.initiationInterval(),
                        pipeline.initiationInterval() == 1 ? "" : "s"),
                format("          the interval is set by %s: %s", pipeline.bottleneck(), pipeline.reason()),
                format("          %,.0f tokens/s with %d user%s; %,.0f with the %,d users that fill it",
                        pipeline.tokensPerSecondAtClock(), pipeline.users(), pipeline.users() == 1 ? "" : "s",
                        pipeline.tokensPerSecondFull(), pipeline.tokensInFlight()),
                format("          all at the last position of the context; one user alone averages %,.0f tokens/s",
                        pipeline.tokensPerSecondOneUser()),
                format("KV cache  %,d bytes per user; %s/s when full", pipeline.kvBytesPerUser(),
                        bytes(pipeline.kvBytesPerSecond())));
    }

    private static String hertz(long hertz) {
        return hertz % 1_000_000_000 == 0 ? hertz / 1_000_000_000 + " GHz" : format("%.1f MHz", hertz / 1e6);
    }

    private static String bytes(long count) {
        return count >= 1_000_000_000 ? format("%.2f GB", count / 1e9) : format("%.2f MB", count / 1e6);
    }
}
