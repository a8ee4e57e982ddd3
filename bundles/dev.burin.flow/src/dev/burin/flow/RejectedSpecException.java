// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Problem;
import java.io.IOException;
import java.util.List;

/** Thrown when a spec has errors; carries all its problems, in the order of the text. */
public final class RejectedSpecException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RejectedSpecException(List<Problem> problems) {
        super(problems.size() == 1 ? problems.get(0).toString() : problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
