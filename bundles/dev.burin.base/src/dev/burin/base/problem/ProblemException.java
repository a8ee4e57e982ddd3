// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import java.io.IOException;

/** Thrown when input or the machine makes it impossible to go on; carries the problem to be shown to the user. */
public final class ProblemException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Makes the exception for {@link Problem#of(ProblemCode, Location, Object...)}. */
    public static ProblemException of(ProblemCode code, Location location, Object... arguments) {
        return new ProblemException(Problem.of(code, location, arguments));
    }

    public Problem problem() {
        return problem;
    }
}
