// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import dev.burin.spec.SpecFactory;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferGeometry;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds room for tiles beside those that stand; a tile that got room takes it from the next. */
final class FreePlaces {
    /** Beyond this many tiles no place is looked for: moving tiles one by one would help nobody. */
    private static final int MOST_TILES = 3000;
    /** The most places that are tried for one tile. */
    private static final int MOST_TRIED = 20_000;

    private final List<Rectangle> taken = new ArrayList<>();
    private final double radius;

    /** A place of a tile, in nanometres from the wafer's centre; x and y are of its lower left corner. */
    record Rectangle(String name, long x, long y, long width, long height) {

        static Rectangle of(Tile tile) {
            return new Rectangle(tile.getName(), tile.getXNanometres(), tile.getYNanometres(), tile.getWidthNanometres(),
                    tile.getHeightNanometres());
        }

        Rectangle at(long left, long bottom) {
            return new Rectangle(name, left, bottom, width, height);
        }

        boolean overlaps(Rectangle other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }

        boolean isWithin(double radius) {
            double far = Math.max(Math.abs((double) x), Math.abs((double) x + width));
            double high = Math.max(Math.abs((double) y), Math.abs((double) y + height));
            return far * far + high * high <= radius * radius;
        }

        private double distance(Rectangle from) {
            return Math.hypot((double) x - from.x, (double) y - from.y);
        }
    }

    FreePlaces(Optional<WaferSpec> spec) {
        WaferGeometry wafer = spec.map(WaferSpec::getGeometry).orElseGet(SpecFactory.eINSTANCE::createWaferGeometry);
        radius = wafer.getDiameterNanometres() / 2.0 - wafer.getEdgeNanometres();
        spec.map(WaferSpec::getPlacement)
                .ifPresent(placement -> placement.getTiles().forEach(tile -> taken.add(Rectangle.of(tile))));
    }

    /** Takes the nearest free place for the tile, edge to edge with others; empty if none is found. */
    Optional<Rectangle> take(Tile tile) {
        Rectangle here = Rectangle.of(tile);
        if (taken.size() > MOST_TILES || here.width() <= 0 || here.height() <= 0) {
            return Optional.empty();
        }
        List<Rectangle> others = new ArrayList<>(taken);
        others.remove(here);
        Optional<Rectangle> found = candidates(here, others).stream()
                .sorted(Comparator.comparingDouble(place -> place.distance(here))).limit(MOST_TRIED)
                .filter(place -> place.isWithin(radius) && others.stream().noneMatch(place::overlaps)).findFirst();
        found.ifPresent(place -> {
            taken.remove(here);
            taken.add(place);
        });
        return found;
    }

    /** Places where an edge of the tile touches an edge of another, or the tile keeps its own coordinate. */
    private static List<Rectangle> candidates(Rectangle tile, List<Rectangle> others) {
        List<Rectangle> nearest = others.stream().sorted(Comparator.comparingDouble(other -> other.distance(tile)))
                .limit((int) Math.sqrt(MOST_TRIED) / 2).toList();
        TreeSet<Long> lefts = new TreeSet<>(List.of(tile.x(), 0L));
        TreeSet<Long> bottoms = new TreeSet<>(List.of(tile.y(), 0L));
        for (Rectangle other : nearest) {
            lefts.add(other.x() + other.width());
            lefts.add(other.x() - tile.width());
            bottoms.add(other.y() + other.height());
            bottoms.add(other.y() - tile.height());
        }
        List<Rectangle> places = new ArrayList<>();
        lefts.forEach(left -> bottoms.forEach(bottom -> places.add(tile.at(left, bottom))));
        return places;
    }
}
