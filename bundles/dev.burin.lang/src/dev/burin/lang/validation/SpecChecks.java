// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.naming.Suggestions;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** Base of the checks: reports entries of the problem table at features and at nodes. */
abstract class SpecChecks extends AbstractDeclarativeValidator {

    /** Checks are run by {@link WaferValidator} and not registered on their own. */
    @Override
    public void register(EValidatorRegistrar registrar) {
        // see above
    }

    /** Reports a problem at the value of a feature. */
    final void report(ProblemCode code, EObject object, EStructuralFeature feature, Object... arguments) {
        reportAt(code, object, feature, INSIGNIFICANT_INDEX, arguments);
    }

    /** Reports a problem at one value of a feature with many. */
    final void reportAt(ProblemCode code, EObject object, EStructuralFeature feature, int index, Object... arguments) {
        Problem problem = Problem.of(code, Location.NOWHERE, arguments);
        String[] data = problem.arguments().toArray(String[]::new);
        switch (problem.severity()) {
            case ERROR -> error(problem.message(), object, feature, index, code.id(), data);
            case WARNING -> warning(problem.message(), object, feature, index, code.id(), data);
            case INFO -> info(problem.message(), object, feature, index, code.id(), data);
        }
    }

    /** Reports an error at a place in the text. */
    final void reportNode(ProblemCode code, EObject object, INode from, INode to, Object... arguments) {
        Problem problem = Problem.of(code, Location.NOWHERE, arguments);
        int length = to.getEndOffset() - from.getOffset();
        acceptError(problem.message(), object, from.getOffset(), length, code.id(),
                problem.arguments().toArray(String[]::new));
    }

    /** Returns the end of a message that offers a suggestion. */
    static String hint(Optional<String> suggestion) {
        return Suggestions.hint(suggestion);
    }
}
