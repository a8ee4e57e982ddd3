// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.lang.WaferSpecs;
import java.nio.file.Path;
import java.util.List;

/** Finds what is wrong with a spec, without reading weights. */
public record Check(Path spec) {

    /** Returns the problems in the order of the text. @throws ProblemException if the file cannot be read */
    public List<Problem> run(Progress progress) throws ProblemException {
        progress.begin("Checking " + spec.getFileName(), 1);
        List<Problem> problems = WaferSpecs.parse(spec).problems();
        progress.worked(1);
        return problems;
    }
}
