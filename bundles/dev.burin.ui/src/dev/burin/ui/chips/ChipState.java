// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import dev.burin.base.problem.Problem;
import dev.burin.flow.Build;
import java.util.List;

/** What is known of the chip of a spec. */
public sealed interface ChipState {

    /** Nobody has asked yet. */
    record NotBuilt() implements ChipState {
    }

    /** A build runs. */
    record Building() implements ChipState {
    }

    /** The chip as it was when the spec was last built. */
    record Built(Build.Result result) implements ChipState {
    }

    /** The spec has errors; the Problems view lists them. */
    record Rejected(List<Problem> problems) implements ChipState {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /** The build could not go on: what is wrong and what to do. */
    record Failed(String message) implements ChipState {
    }
}
