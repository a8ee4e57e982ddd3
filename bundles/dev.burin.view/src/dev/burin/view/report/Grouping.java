// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import dev.burin.flow.MatrixReport;
import dev.burin.view.ChipPart;

/** What matrices are summed by. */
public enum Grouping {
    /** Each matrix for itself. */
    MATRIX("Matrix"),
    /** Matrices of one transformer layer; embedding and head for themselves. */
    LAYER("Layer"),
    /** Matrices embedded in the same way. */
    FABRIC("Fabric"),
    /** Matrices that do the same in all layers, such as all up-projections. */
    KIND("Kind"),
    /** Matrices quantized in the same way. */
    SCHEME("Scheme");

    private final String title;

    Grouping(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Returns the name of the group that a matrix belongs to. */
    public String of(MatrixReport matrix) {
        return switch (this) {
            case MATRIX -> matrix.name();
            case LAYER -> matrix.name().replaceFirst("^(layers\\.\\d+)\\..*", "$1");
            case FABRIC -> matrix.fabric().replace(" depth +0", "").replace(" registers every 1", "");
            case KIND -> matrix.name().replaceFirst("^layers\\.\\d+\\.", "");
            case SCHEME -> matrix.scheme();
        };
    }

    /** Returns what a group is as a part of the chip, to be pointed at. */
    ChipPart part(String group) {
        return this == MATRIX ? new ChipPart.Matrix(group) : new ChipPart.Layer(group);
    }
}
