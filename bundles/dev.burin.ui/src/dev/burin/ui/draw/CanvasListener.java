// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.ChipPart;
import java.util.Optional;

/** Hears what people do in a {@link DrawingCanvas}. */
public interface CanvasListener {

    /** Hears that a part was clicked, or the ground. */
    void selected(Optional<ChipPart> part);

    /** Hears that a part was double-clicked, or Enter pressed on it. */
    void opened(ChipPart part);
}
