// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.conversion;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Thrown when text has the form of a value but not a meaning; carries the entry of the problem table. */
public final class SpecValueException extends ValueConverterException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SpecValueException(INode node, ProblemCode code, Object... arguments) {
        this(node, Problem.of(code, Location.NOWHERE, arguments));
    }

    private SpecValueException(INode node, Problem problem) {
        super(problem.message(), node, null);
        this.problem = problem;
    }

    /** Returns the problem, without a place: the node has it. */
    public Problem problem() {
        return problem;
    }
}
