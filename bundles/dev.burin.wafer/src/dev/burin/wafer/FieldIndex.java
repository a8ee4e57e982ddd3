// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the reticle field of a place without looking at all of them. */
final class FieldIndex {
    private record Key(long column, long row) {
    }

    private final WaferGeometry geometry;
    private final List<ReticleField> fields;
    private final Map<Key, ReticleField> byKey = new HashMap<>();

    FieldIndex(WaferGeometry geometry) {
        this.geometry = geometry;
        this.fields = geometry.fields();
        fields.forEach(field -> byKey.put(new Key(field.column(), field.row()), field));
    }

    List<ReticleField> fields() {
        return fields;
    }

    /** Returns the field that holds the rectangle as a whole. */
    Optional<ReticleField> holding(Rectangle rectangle) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        ReticleField first = fields.get(0);
        long column = first.column()
                + Math.floorDiv(rectangle.xNm() - first.area().xNm(), geometry.reticleWidthNm());
        long row = first.row() + Math.floorDiv(rectangle.yNm() - first.area().yNm(), geometry.reticleHeightNm());
        return Optional.ofNullable(byKey.get(new Key(column, row)))
                .filter(field -> field.area().contains(rectangle));
    }
}
