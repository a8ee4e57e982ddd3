// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import com.google.inject.ImplementedBy;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelDescription;
import java.nio.file.Path;

/** Knows what model files say about themselves. Safe for use from several threads. */
@ImplementedBy(CachedModelFacts.class)
public interface ModelFacts {

    /** Returns what the file's headers say; never reads its weights. @throws ProblemException if it is no model */
    ModelDescription describe(Path file) throws ProblemException;
}
