// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.progress.Progress;
import dev.burin.compile.plan.SimulationPlan;
import dev.burin.flow.cache.BuildCache;
import dev.burin.model.LanguageModel;
import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.generate.Sampler;
import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.ScheduleOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a simulation begins with, with what was not asked for taken from the spec.
 *
 * @param starts  each user's prompt as tokens
 * @param most    tokens per user
 * @param ends    tokens after which a text ends
 */
public record SimulationSetup(LanguageModel model, IntegerNetwork network, Schedule schedule, List<int[]> starts, int most,
        Sampler sampler, Set<Integer> ends) {

    public SimulationSetup {
        starts = List.copyOf(starts);
        ends = Set.copyOf(ends);
    }

    /**
     * Opens the spec and its model, builds the network and encodes the prompts.
     *
     * @throws RejectedSpecException                   if the spec has errors
     * @throws dev.burin.base.problem.ProblemException if spec, model, calibration text or a prompt cannot be used
     */
    public static SimulationSetup of(Simulate asked, Progress progress) throws IOException {
        Project project = Project.open(asked.spec(), progress);
        LanguageModel model = project.model();
        SimulationPlan usual = project.plan().simulation();
        int count = asked.users().orElse(Math.max(usual.users(), asked.prompts().size()));
        List<Prompt> prompts = asked.prompts().isEmpty() ? List.of(usualPrompt(usual, model)) : asked.prompts();
        List<int[]> starts = new ArrayList<>();
        for (Prompt prompt : Prompt.deal(prompts, count)) {
            starts.add(prompt.tokens(model, project.plan().context()));
        }
        BuildCache.Timed built = asked.cache().timed(project.plan(), model, progress);
        IntegerNetwork network = built.lowered().network();
        Schedule schedule = Schedule.of(network, built.timings(),
                new ScheduleOptions(project.plan().attentionLanes(), project.plan().clockHertz(), count));
        return new SimulationSetup(model, network, schedule, starts, asked.tokens().orElse(usual.tokens()),
                sampler(asked, network, usual), ends(model));
    }

    private static Prompt usualPrompt(SimulationPlan plan, LanguageModel model) {
        return model.tokenizer().isPresent() ? new Prompt.Text(plan.prompt()) : new Prompt.Ids(List.of(model.firstToken()));
    }

    /** A seed alone asks for sampling: at the spec's temperature, or at 1 if the spec is greedy. */
    private static Sampler sampler(Simulate asked, IntegerNetwork network, SimulationPlan usual) {
        double heat = asked.temperature().orElse(
                usual.temperature() == 0 && asked.seed().isPresent() ? 1 : usual.temperature());
        return heat == 0 ? Sampler.greedy() : Sampler.seeded(network, heat, asked.seed().orElse(usual.seed()));
    }

    /** A text ends with the end token, or where the next one begins. */
    private static Set<Integer> ends(LanguageModel model) {
        Set<Integer> ends = new HashSet<>();
        model.tokenizer().ifPresent(tokenizer -> {
            tokenizer.endOfSequence().ifPresent(ends::add);
            tokenizer.beginOfSequence().ifPresent(ends::add);
        });
        return ends;
    }

    /** Returns tokens as text; empty if there is no tokenizer. */
    public String text(int[] tokens) {
        return model.tokenizer().map(tokenizer -> tokenizer.decode(tokens)).orElse("");
    }
}
