// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.flow.session.Candidate;
import dev.burin.flow.session.Inspection;
import dev.burin.flow.session.Probe;
import dev.burin.flow.session.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a simulation as a person reads them. */
final class StepText {
    private static final int SHOWN = 16;

    private StepText() {
    }

    static List<String> lines(Inspection inspection) {
        List<String> lines = new ArrayList<>();
        for (Inspection.Look look : inspection.looks()) {
            Step step = look.step();
            lines.add(format("user %d, position %d: token %d", step.user() + 1, step.position(), step.token()));
            step.candidates().forEach(each -> lines.add(candidate(each)));
            look.probes().forEach(probe -> lines.add(probe(probe)));
        }
        lines.add("");
        return lines;
    }

    private static String candidate(Candidate each) {
        String floats = each.floatLogit().isEmpty() ? "" : format("  float %9.4f, rank %d", each.floatLogit().getAsDouble(),
                each.floatRank());
        return format("  %6d %-14s logit %,10d = %9.4f%s", each.token(), quoted(each.text()), each.logit(),
                each.scaledLogit(), floats);
    }

    /** Shows the first elements, since a line has an end; JSON has them all. */
    private static String probe(Probe probe) {
        String elements = Arrays.stream(probe.integers()).limit(SHOWN).mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        String error = probe.error().map(known -> format(", %.3f %% off the float network",
                100 * known.relative())).orElse("");
        return format("  %s: %d elements%s: %s%s", probe.operation(), probe.integers().length, error, elements,
                probe.integers().length > SHOWN ? " ..." : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\"", "\\\"") + '"';
    }
}
