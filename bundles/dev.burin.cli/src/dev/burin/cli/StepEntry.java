// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.session.Candidate;
import dev.burin.flow.session.Inspection;
import dev.burin.flow.session.Probe;
import java.util.List;

/** A step of {@code burin simulate --top --probe} as JSON; what comes from the float network is JSON's null without it. */
record StepEntry(int user, int position, int token, List<CandidateEntry> candidates, List<ProbeEntry> probes) {

    /** A candidate. */
    record CandidateEntry(int token, String text, int logit, double scaledLogit, Double floatLogit, Integer floatRank) {
        static CandidateEntry of(Candidate each) {
            boolean known = each.floatLogit().isPresent();
            return new CandidateEntry(each.token(), each.text(), each.logit(), each.scaledLogit(),
                    known ? each.floatLogit().getAsDouble() : null, known ? each.floatRank() : null);
        }
    }

    /** What an operation has computed. */
    record ProbeEntry(String operation, int[] integers, double[] values, float[] floats, Double rootMeanSquareError,
            Double relativeError) {
        static ProbeEntry of(Probe probe) {
            double[] values = new double[probe.integers().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = probe.integers()[i] * probe.steps()[i];
            }
            return new ProbeEntry(probe.operation(), probe.integers(), values,
                    probe.error().map(Probe.Error::floats).orElse(null),
                    probe.error().map(Probe.Error::rootMeanSquare).orElse(null),
                    probe.error().map(Probe.Error::relative).orElse(null));
        }
    }

    static List<StepEntry> of(Inspection inspection) {
        return inspection.looks().stream().map(look -> new StepEntry(look.step().user(), look.step().position(),
                look.step().token(), look.step().candidates().stream().map(CandidateEntry::of).toList(),
                look.probes().stream().map(ProbeEntry::of).toList())).toList();
    }
}
