// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.PipelineReport;
import dev.burin.flow.session.Probe;
import dev.burin.flow.session.Step;
import dev.burin.simulate.schedule.Schedule;
import java.util.List;

/**
 * A session as it was after a step.
 *
 * @param texts      of the users
 * @param steps      all steps so far, at most the last {@value Runner#MOST_STEPS}
 * @param known      tokens of each user's prompt
 * @param tokens     tokens of each user that have entered the pipeline, those of the prompt included
 * @param probes     what the chosen operations have computed in the last step
 * @param operations names of the network's operations
 * @param done       whether nobody writes any more
 */
record Snapshot(List<String> texts, List<Step> steps, int[] known, int[] tokens, List<Probe> probes, List<String> operations,
        Schedule schedule, PipelineReport pipeline, boolean done) {
}
