// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.selection;

import dev.burin.view.ChipPart;
import java.util.Optional;
import org.eclipse.core.resources.IFile;

/** A spec, and the part of its chip that is pointed at. */
public record ChipSelection(IFile spec, Optional<ChipPart> part) {
}
