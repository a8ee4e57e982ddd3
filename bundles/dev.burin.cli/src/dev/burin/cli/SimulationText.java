// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.flow.Simulate;

/** A simulation as a person reads it. */
final class SimulationText {
    private SimulationText() {
    }

    static void print(Terminal terminal, Simulate.Result result, LiveText live) {
        for (int i = 0; i < result.users().size(); i++) {
            Simulate.User user = result.users().get(i);
            String prefix = result.users().size() == 1 ? "" : "[" + (i + 1) + "] ";
            String text = user.text().isEmpty() ? user.tokens().toString() : user.promptText() + user.text();
            if (!live.shown(i)) {
                terminal.print(prefix + text);
            }
        }
        live.end();
        int count = result.users().stream().mapToInt(user -> user.tokens().size()).sum();
        terminal.print("");
        terminal.print(format("simulated %,d tokens in %.2f s, %,.0f tokens/s on this machine", count,
                result.seconds(), result.tokensPerSecond()));
        PipelineText.lines(result.pipeline()).forEach(terminal::print);
    }
}
