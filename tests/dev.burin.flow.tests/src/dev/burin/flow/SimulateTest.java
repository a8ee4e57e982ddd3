// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.flow.cache.BuildCache;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    @TempDir
    Path folder;

    @Test
    void writesWhatThePlainEvaluatorWrites() throws IOException {
        Demo demo = Demo.in(folder);
        BuildCache cache = BuildCache.in(folder.resolve("cache"));
        Simulate.Result result = new Simulate(demo.spec(), cache, List.of(new Prompt.Text("KING:\nWhat, "),
                new Prompt.Text("First Citizen:\n")), OptionalInt.of(24), OptionalInt.of(2), OptionalLong.empty(),
                OptionalDouble.of(0)).run(Simulate.Listener.NONE, Progress.NONE);
        Project project = demo.open();
        IntegerNetwork network = cache.lowered(project.plan(), project.model(), Progress.NONE).network();
        for (Simulate.User user : result.users()) {
            assertEquals(continued(network, user.prompt(), user.tokens().size()), user.tokens());
        }
    }

    private static List<Integer> continued(IntegerNetwork network, List<Integer> prompt, int count) {
        Evaluator evaluator = new Evaluator(network);
        int next = 0;
        for (int token : prompt) {
            next = evaluator.step(token);
        }
        List<Integer> tokens = new ArrayList<>();
        while (tokens.size() < count) {
            tokens.add(next);
            next = evaluator.step(next);
        }
        return tokens;
    }
}
