// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Packs rectangles of one height into reticle fields, in the order given: along a shelf, back along the next one, and
 * into the next field at the corner nearest to the last rectangle. So what follows each other stands side by side.
 * Obstacles are stepped over.
 */
final class ShelfPacker {
    private final List<ReticleField> fields;
    private final List<Rectangle> obstacles;
    private final long shelfNm;
    private int fieldIndex = -1;
    private List<Rectangle> fieldObstacles = List.of();
    private boolean leftToRight = true;
    private boolean bottomUp = true;
    /** Distance of the next place from the shelf's start, and of the shelf from the field's first edge. */
    private long alongNm;
    private long upNm;
    private Optional<Rectangle> last = Optional.empty();

    ShelfPacker(List<ReticleField> fields, long shelfNm, List<Rectangle> obstacles) {
        this.fields = fields;
        this.shelfNm = shelfNm;
        this.obstacles = obstacles;
    }

    /** Returns the next free place of at least that area, or empty if the wafer is full. */
    Optional<Rectangle> place(long areaNm2) {
        long width = -Math.floorDiv(-areaNm2, shelfNm);
        if (fieldIndex < 0) {
            nextField();
        }
        while (fieldIndex < fields.size()) {
            Optional<Rectangle> place = onShelf(width);
            if (place.isPresent()) {
                last = place;
                return place;
            }
            nextShelf();
        }
        return Optional.empty();
    }

    private Optional<Rectangle> onShelf(long width) {
        Rectangle field = fields.get(fieldIndex).area();
        if (upNm + shelfNm > field.heightNm()) {
            return Optional.empty();
        }
        while (alongNm + width <= field.widthNm()) {
            Rectangle candidate = at(field, width);
            Optional<Rectangle> hit = fieldObstacles.stream().filter(candidate::overlaps)
                    .max(Comparator.comparingLong(obstacle -> endOf(field, obstacle)));
            if (hit.isEmpty()) {
                alongNm += width;
                return Optional.of(candidate);
            }
            alongNm = endOf(field, hit.get());
        }
        return Optional.empty();
    }

    private Rectangle at(Rectangle field, long width) {
        long x = leftToRight ? field.xNm() + alongNm : field.rightNm() - alongNm - width;
        long y = bottomUp ? field.yNm() + upNm : field.topNm() - upNm - shelfNm;
        return new Rectangle(x, y, width, shelfNm);
    }

    /** Returns where along the shelf an obstacle ends. */
    private long endOf(Rectangle field, Rectangle obstacle) {
        return leftToRight ? obstacle.rightNm() - field.xNm() : field.rightNm() - obstacle.xNm();
    }

    private void nextShelf() {
        upNm += shelfNm;
        alongNm = 0;
        leftToRight = !leftToRight;
        if (upNm + shelfNm > fields.get(fieldIndex).area().heightNm()) {
            nextField();
        }
    }

    private void nextField() {
        fieldIndex++;
        alongNm = 0;
        upNm = 0;
        if (fieldIndex < fields.size()) {
            Rectangle field = fields.get(fieldIndex).area();
            fieldObstacles = obstacles.stream().filter(field::overlaps).toList();
            leftToRight = last.map(l -> l.centreXNm() <= field.centreXNm()).orElse(true);
            bottomUp = last.map(l -> l.centreYNm() <= field.centreYNm()).orElse(true);
        }
    }
}
