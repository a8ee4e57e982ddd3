// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import dev.burin.base.progress.Progress;
import dev.burin.flow.Simulate;
import java.util.ArrayList;
import java.util.List;

/**
 * A session run to its end, with a look into each step.
 *
 * @param session the session, at its end
 * @param looks   in the order of the steps
 * @param seconds of wall time that the steps took
 */
public record Inspection(SimulationSession session, List<Look> looks, double seconds) {
    public Inspection {
        looks = List.copyOf(looks);
    }

    /** A step, and what the chosen operations have computed in it. */
    public record Look(Step step, List<Probe> probes) {
        public Look {
            probes = List.copyOf(probes);
        }
    }

    /**
     * Runs a session to its end.
     *
     * @param probes names of operations; what the network does not have is left out
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static Inspection of(SimulationSession session, List<String> probes, Progress progress) {
        long begin = System.nanoTime();
        List<Look> looks = new ArrayList<>();
        progress.begin("Generating", session.mostSteps());
        while (!session.done()) {
            Step step = session.step(progress);
            looks.add(new Look(step, probes.stream().flatMap(name -> session.probe(name).stream()).toList()));
            progress.advance(1);
        }
        return new Inspection(session, looks, (System.nanoTime() - begin) * 1e-9);
    }

    /** Returns what {@link Simulate} would; the time is that of these steps. */
    public Simulate.Result result() {
        return new Simulate.Result(session.result(), looks.size() / seconds, seconds, session.pipeline());
    }
}
