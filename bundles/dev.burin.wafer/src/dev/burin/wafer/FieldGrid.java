// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.ArrayList;
import java.util.List;

/** Lays the reticle fields of a wafer: four ways to centre the grid, the one with the most whole fields wins. */
final class FieldGrid {
    private final WaferGeometry geometry;
    private final long originXNm;
    private final long originYNm;

    private FieldGrid(WaferGeometry geometry, boolean fieldCentredX, boolean fieldCentredY) {
        this.geometry = geometry;
        this.originXNm = fieldCentredX ? -geometry.reticleWidthNm() / 2 : 0;
        this.originYNm = fieldCentredY ? -geometry.reticleHeightNm() / 2 : 0;
    }

    static List<ReticleField> best(WaferGeometry geometry) {
        List<ReticleField> best = List.of();
        for (boolean x : new boolean[] {true, false}) {
            for (boolean y : new boolean[] {true, false}) {
                List<ReticleField> fields = new FieldGrid(geometry, x, y).spiral();
                if (fields.size() > best.size()) {
                    best = fields;
                }
            }
        }
        return List.copyOf(best);
    }

    /** Walks right, up, left, down in ever longer legs from field (0, 0) and keeps the fields that are whole. */
    private List<ReticleField> spiral() {
        long smaller = Math.min(geometry.reticleWidthNm(), geometry.reticleHeightNm());
        int legs = 4 * (int) (geometry.diameterNm() / smaller + 2);
        List<ReticleField> fields = new ArrayList<>();
        int column = 0;
        int row = 0;
        for (int leg = 0; leg < legs; leg++) {
            for (int step = 0; step < leg / 2 + 1; step++) {
                addIfWhole(fields, column, row);
                switch (leg % 4) {
                    case 0 -> column++;
                    case 1 -> row++;
                    case 2 -> column--;
                    default -> row--;
                }
            }
        }
        return fields;
    }

    private void addIfWhole(List<ReticleField> fields, int column, int row) {
        long x = originXNm + column * geometry.reticleWidthNm();
        long y = originYNm + row * geometry.reticleHeightNm();
        if (Math.abs(x) > geometry.diameterNm() || Math.abs(y) > geometry.diameterNm()) {
            return;
        }
        Rectangle whole = new Rectangle(x, y, geometry.reticleWidthNm(), geometry.reticleHeightNm());
        if (geometry.contains(whole)) {
            long lane = geometry.scribeLaneNm();
            fields.add(new ReticleField(column, row, new Rectangle(x + lane / 2, y + lane / 2,
                    geometry.reticleWidthNm() - lane, geometry.reticleHeightNm() - lane)));
        }
    }
}
