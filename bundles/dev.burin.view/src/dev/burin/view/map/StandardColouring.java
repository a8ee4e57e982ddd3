// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.network.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The colourings that every map has. */
public enum StandardColouring implements TileColouring {
    /** By layer of the model. */
    LAYER("Layer") {
        @Override
        public Colours colours(List<TileFigures> tiles) {
            return kinds(tiles, figures -> Blocks.of(figures.tile().matrix()));
        }
    },
    /** By the way matrices are embedded. */
    FABRIC("Fabric") {
        @Override
        public Colours colours(List<TileFigures> tiles) {
            return kinds(tiles, TileFigures::fabric);
        }
    },
    /** By the area of tiles. */
    AREA("Area") {
        @Override
        public Colours colours(List<TileFigures> tiles) {
            return amounts(tiles, TileFigures::areaUm2, "µm²");
        }
    },
    /** By two-input adders. */
    ADDERS("Adders") {
        @Override
        public Colours colours(List<TileFigures> tiles) {
            return amounts(tiles, TileFigures::adders, "adders");
        }
    },
    /** By bits of ROM. */
    ROM_BITS("ROM Bits") {
        @Override
        public Colours colours(List<TileFigures> tiles) {
            return amounts(tiles, TileFigures::romBits, "bits");
        }
    };

    private static final int SERIES = 8;
    private static final int STEPS = 4;

    private final String label;

    StandardColouring(String label) {
        this.label = label;
    }

    /** Returns the colouring of an id. */
    public static Optional<StandardColouring> of(String id) {
        return Arrays.stream(values()).filter(colouring -> colouring.id().equals(id)).findFirst();
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return label;
    }

    /** Colours kinds in the order in which they appear; more than the palette has become a scale, first to last. */
    private static Colours kinds(List<TileFigures> tiles, Function<TileFigures, String> kind) {
        List<String> kinds = tiles.stream().map(kind).distinct().toList();
        Map<String, Shade> shadeOfKind = new HashMap<>();
        List<Entry> legend = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Shade shade = kinds.size() <= SERIES ? new Shade.Kind(i) : new Shade.Amount(i / (kinds.size() - 1.0));
            shadeOfKind.put(kinds.get(i), shade);
            if (kinds.size() <= SERIES || i % ((kinds.size() + SERIES - 1) / SERIES) == 0 || i == kinds.size() - 1) {
                legend.add(new Entry(kinds.get(i).isEmpty() ? "none" : kinds.get(i), shade));
            }
        }
        Map<String, Shade> shades = new HashMap<>();
        tiles.forEach(figures -> shades.put(figures.tile().name(), shadeOfKind.get(kind.apply(figures))));
        return new Colours(legend, shades);
    }

    private static Colours amounts(List<TileFigures> tiles, ToDoubleFunction<TileFigures> amount, String unit) {
        double greatest = Math.max(1, tiles.stream().mapToDouble(amount).max().orElse(1));
        List<Entry> legend = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            legend.add(new Entry(String.format(Locale.ROOT, "%,.0f %s", share * greatest, unit), new Shade.Amount(share)));
        }
        Map<String, Shade> shades = new HashMap<>();
        tiles.forEach(tile -> shades.put(tile.tile().name(), new Shade.Amount(amount.applyAsDouble(tile) / greatest)));
        return new Colours(legend, shades);
    }
}
