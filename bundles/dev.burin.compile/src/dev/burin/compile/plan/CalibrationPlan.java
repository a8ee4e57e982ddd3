// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What activation ranges are measured on.
 *
 * @param text   a UTF-8 text; without one, the model writes its own
 * @param tokens most tokens to run, at least 1
 */
public record CalibrationPlan(Optional<Path> text, int tokens) {
}
