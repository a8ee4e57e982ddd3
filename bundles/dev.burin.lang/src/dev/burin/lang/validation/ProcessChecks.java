// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.naming.Suggestions;
import dev.burin.spec.Process;
import dev.burin.spec.SpecPackage;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** The manufacturing process is built in, or like one that is. */
public final class ProcessChecks extends SpecChecks {
    /** The names of the built-in processes. */
    public static final List<String> BUILT_IN = List.of("generic7", "osu018", "sky130");

    @Check(CheckType.FAST)
    public void processIsKnown(Process process) {
        boolean derived = process.getLike() != null;
        EAttribute feature = derived ? SpecPackage.Literals.PROCESS__LIKE : SpecPackage.Literals.PROCESS__NAME;
        String name = derived ? process.getLike() : process.getName();
        if (name != null && !BUILT_IN.contains(name)) {
            Optional<String> suggestion = Suggestions.nearest(name, BUILT_IN);
            report(ProblemCode.SPEC_PROCESS_UNKNOWN, process, feature, name, hint(suggestion),
                    String.join(", ", BUILT_IN), suggestion.orElse("generic7"));
        }
    }
}
