// SPDX-License-Identifier: EPL-2.0
package dev.burin.view;

/** Something of a chip that views point at and share as their selection, by its stable name. */
public sealed interface ChipPart {

    /** Returns the stable name, such as {@code layers.0.mlp.up}. */
    String name();

    /** An operation of the integer network, or a prefix that stands for several, such as {@code layers.0}. */
    record Layer(String name) implements ChipPart {
    }

    /** A constant matrix, its product included. */
    record Matrix(String name) implements ChipPart {
    }

    /** A tile of the wafer. */
    record Tile(String name) implements ChipPart {
    }

    /** Returns whether a name is this part's or stands below it: {@code layers.0} covers {@code layers.0.mlp.up}. */
    default boolean covers(String other) {
        return other.equals(name()) || other.startsWith(name() + ".");
    }
}
