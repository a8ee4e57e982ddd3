// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows chips that were built: whoever builds, such as a workbench, says so to the language server. It is asked while the
 * text is read, from any thread, so an answer must be at hand: nothing is built, read or waited for.
 */
@FunctionalInterface
public interface BuiltFacts {
    /** Knows nothing. */
    BuiltFacts NONE = spec -> Optional.empty();

    /** Returns the costs of the chip that was built from this spec last; empty if none was. */
    Optional<BuiltCosts> of(Path spec);
}
