// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

import dev.burin.view.ChipPart;
import java.util.List;
import java.util.Optional;

/** A picture; immutable, so that it can be made in the background and painted again and again. */
public interface Drawing {

    /** Returns the rectangle that all of it fits in. */
    Bounds bounds();

    /**
     * Paints what is visible.
     *
     * @param visible   the part that is shown; what lies outside need not be painted
     * @param selection parts to be marked
     */
    void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection);

    /** Returns what stands at a point, topmost first. */
    default Optional<Hit> hit(double x, double y) {
        return Optional.empty();
    }

    /** Returns where a part is, to scroll to it. */
    default Optional<Bounds> find(ChipPart part) {
        return Optional.empty();
    }

    /** Returns what can be pointed at, in an order that makes sense to step through. */
    default List<ChipPart> parts() {
        return List.of();
    }

    /** Returns how many pixels a unit may take at most: more zoom would show nothing more. */
    default double greatestScale() {
        return 16;
    }

    /** Returns how many pixels a unit must take for the drawing to be readable: nobody zooms out further by himself. */
    default double readableScale() {
        return 0;
    }

    /**
     * Something in a drawing.
     *
     * @param facts lines of text that explain it
     */
    record Hit(ChipPart part, Bounds bounds, List<String> facts) {
        public Hit {
            facts = List.copyOf(facts);
        }
    }
}
