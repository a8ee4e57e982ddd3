// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.flow.Build;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import dev.burin.wafer.Connection;
import dev.burin.wafer.Dataflow;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Region;
import dev.burin.wafer.ReticleField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The wafer with its fields, regions and tiles to scale, in micrometres from the wafer's centre; y goes down, so what
 * stands high on the wafer has a negative y.
 */
public final class WaferMap implements Drawing {
    private static final double OUTLINE_PIXELS = 4;
    private static final double FIELD_PIXELS = 3;
    private static final double LABEL_PIXELS = 14;
    private static final double TEXT_PIXELS = 11;
    private static final double GREATEST_SCALE = 64;
    private static final double MARGIN = 0.02;

    private final Placement placement;
    private final List<TileFigures> tiles;
    private final TileColouring.Colours colours;
    private final Legend legend;
    private final Wires wires;
    private final Set<ReticleField> used;

    /** Makes the map of a chip. @param dataflow whether to show where data flows */
    public WaferMap(Build.Result chip, TileColouring colouring, boolean dataflow) {
        this(chip.chip().placement(), TileFigures.of(chip), colouring,
                dataflow ? Dataflow.connections(chip.chip().network()) : List.of());
    }

    /** Makes a map. @param connections the dataflow to show */
    public WaferMap(Placement placement, List<TileFigures> tiles, TileColouring colouring, List<Connection> connections) {
        this.placement = placement;
        this.tiles = List.copyOf(tiles);
        colours = colouring.colours(tiles);
        legend = new Legend(colouring.label(), colours.legend(), 1, 0, 0);
        wires = new Wires(placement, connections);
        used = placement.usedFields().keySet();
    }

    /** Returns the tiles that are shown. */
    public List<TileFigures> tiles() {
        return tiles;
    }

    /** Returns what the colours mean. */
    public Legend legend() {
        return legend;
    }

    @Override
    public Bounds bounds() {
        double diameter = placement.geometry().diameterNm() * 1e-3;
        return new Bounds(-diameter / 2, -diameter / 2, diameter, diameter).grown(MARGIN);
    }

    /** Returns the rectangle around all tiles; the wafer if there are none. */
    public Bounds chipBounds() {
        return tiles.stream().map(figures -> bounds(figures.tile().area())).reduce(Bounds::union)
                .map(all -> all.grown(MARGIN)).orElse(bounds());
    }

    @Override
    public double greatestScale() {
        return GREATEST_SCALE;
    }

    private static Bounds bounds(Rectangle area) {
        return new Bounds(area.xNm() * 1e-3, -area.topNm() * 1e-3, area.widthNm() * 1e-3, area.heightNm() * 1e-3);
    }

    @Override
    public List<ChipPart> parts() {
        return tiles.stream().map(figures -> (ChipPart) new ChipPart.Tile(figures.tile().name())).toList();
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        for (int i = tiles.size() - 1; i >= 0; i--) {
            TileFigures figures = tiles.get(i);
            Bounds bounds = bounds(figures.tile().area());
            if (bounds.contains(x, y)) {
                return Optional.of(new Hit(new ChipPart.Tile(figures.tile().name()), bounds, figures.facts()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Bounds> find(ChipPart part) {
        return tiles.stream().filter(figures -> figures.belongsTo(part)).map(figures -> bounds(figures.tile().area()))
                .reduce(Bounds::union).or(() -> declared(part).map(region -> bounds(region.area())));
    }

    /** Returns the place that the spec declares under a name, which may hold tiles of several matrices. */
    private Optional<Region> declared(ChipPart part) {
        return part instanceof ChipPart.Tile
                ? placement.regions().stream().filter(region -> region.name().equals(part.name())).findFirst() : Optional.empty();
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        ground(surface, visible, palette);
        for (Region region : placement.regions()) {
            region(surface, visible, palette, region);
        }
        for (TileFigures figures : tiles) {
            Bounds bounds = bounds(figures.tile().area());
            if (bounds.intersects(visible)) {
                tile(surface, palette, figures, bounds);
            }
        }
        wires.paint(surface, visible, palette);
        for (TileFigures figures : tiles) {
            if (selection.stream().anyMatch(figures::belongsTo)) {
                mark(surface, palette, bounds(figures.tile().area()));
            }
        }
        selection.forEach(part -> declared(part).ifPresent(region -> mark(surface, palette, bounds(region.area()))));
    }

    private static void mark(Surface surface, Palette palette, Bounds bounds) {
        outline(surface, bounds, palette.ground(), 5);
        outline(surface, bounds, palette.selection(), 3);
    }

    private void ground(Surface surface, Bounds visible, Palette palette) {
        double diameter = placement.geometry().diameterNm() * 1e-3;
        double usable = placement.geometry().usableRadiusNm() * 2e-3;
        if (!insideCircle(visible, diameter)) {
            surface.fillOval(-diameter / 2, -diameter / 2, diameter, diameter, palette.surface());
            surface.strokeOval(-diameter / 2, -diameter / 2, diameter, diameter, palette.line(), 1.5);
            surface.strokeOval(-usable / 2, -usable / 2, usable, usable, palette.faint(), 1);
        } else {
            surface.fillRectangle(visible.x(), visible.y(), visible.width(), visible.height(), palette.surface());
        }
        for (ReticleField field : placement.fields()) {
            Bounds bounds = bounds(field.area());
            if (bounds.intersects(visible) && bounds.width() * surface.pixelsPerUnit() > FIELD_PIXELS) {
                outline(surface, bounds, used.contains(field) ? palette.line() : palette.faint().towards(palette.surface(), 0.5), 1);
            }
        }
    }

    private static boolean insideCircle(Bounds visible, double diameter) {
        double x = Math.max(Math.abs(visible.x()), Math.abs(visible.right()));
        double y = Math.max(Math.abs(visible.y()), Math.abs(visible.bottom()));
        return Math.hypot(x, y) < diameter / 2;
    }

    private void region(Surface surface, Bounds visible, Palette palette, Region region) {
        Bounds bounds = bounds(region.area());
        if (bounds.intersects(visible)) {
            surface.fillRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height(), palette.ground());
            outline(surface, bounds, palette.line(), 1);
        }
    }

    private void tile(Surface surface, Palette palette, TileFigures figures, Bounds bounds) {
        Shade shade = colours.shades().get(figures.tile().name());
        Colour fill = shade == null ? palette.faint() : shade.in(palette);
        surface.fillRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height(), fill);
        double pixels = surface.pixelsPerUnit();
        if (Math.min(bounds.width(), bounds.height()) * pixels > OUTLINE_PIXELS) {
            outline(surface, bounds, palette.ground(), 1);
        }
        if (bounds.height() * pixels > LABEL_PIXELS && bounds.width() * pixels > 3 * LABEL_PIXELS) {
            label(surface, figures, bounds, fill.ink());
        }
    }

    /** Writes the name into a tile, and its shape and fabric below if they fit. */
    private static void label(Surface surface, TileFigures figures, Bounds bounds, Colour ink) {
        double size = TEXT_PIXELS / surface.pixelsPerUnit();
        double x = bounds.x() + bounds.width() / 2;
        double y = bounds.y() + bounds.height() / 2;
        double room = bounds.width() * 0.94;
        String shape = String.format(Locale.ROOT, "%,d × %,d", figures.tile().rows(), figures.columns());
        List<String> lines = List.of(figures.tile().name(), shape, figures.fabric());
        boolean all = bounds.height() > 4 * size && lines.stream().allMatch(line -> surface.textWidth(line, size) < room);
        if (all) {
            for (int i = 0; i < lines.size(); i++) {
                surface.text(lines.get(i), x, y + (i - 1) * 1.3 * size, size, Surface.Align.CENTRE, ink);
            }
        } else {
            String name = fitting(surface, figures.tile().name(), size, room);
            if (!name.isEmpty()) {
                surface.text(name, x, y, size, Surface.Align.CENTRE, ink);
            }
        }
    }

    /** Returns the longest end of a dotted name that fits, or nothing. */
    private static String fitting(Surface surface, String name, double size, double room) {
        String rest = name;
        while (surface.textWidth(rest, size) > room) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return "";
            }
            rest = rest.substring(dot + 1);
        }
        return rest;
    }

    private static void outline(Surface surface, Bounds bounds, Colour colour, double pixels) {
        surface.strokeRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height(), colour, pixels);
    }
}
