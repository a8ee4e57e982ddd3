// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.help;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.ide.facts.Figures;
import dev.burin.lang.ide.facts.MatrixCost;
import dev.burin.lang.ide.facts.MatrixFact;
import dev.burin.lang.ide.facts.SpecFacts;
import dev.burin.lang.ide.facts.Totals;
import dev.burin.model.ModelConfig;
import dev.burin.spec.Layer;
import dev.burin.spec.Selector;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in Markdown what matrices are and cost. */
@Singleton
class MatrixText {
    private static final int MOST_LISTED = 12;
    private static final double NANOMETRES = 1e3;

    @Inject
    private SpecFacts facts;

    @Inject
    private ModelLookup lookup;

    /** Says which matrices a selector is about; empty if none. */
    Optional<String> selection(WaferSpec spec, Selector selector) {
        NetworkView network = facts.network(spec);
        List<String> names = network.selected(selector);
        List<MatrixFact> matrices = facts.selected(spec, List.of(selector));
        if (names.size() == 1) {
            return Optional.of(matrices.isEmpty() ? "`" + names.get(0) + "`" : one(spec, matrices.get(0)));
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int others = names.size() - matrices.size();
        return Optional.of("Selects " + Figures.count(matrices.size(), "matrix", "matrices")
                + (others > 0 ? " and " + Figures.count(others, "other", "others") : "") + sums(spec, matrices) + ":\n\n"
                + list(matrices, names, others));
    }

    private static String list(List<MatrixFact> matrices, List<String> names, int others) {
        List<String> lines = new ArrayList<>();
        matrices.stream().limit(MOST_LISTED).forEach(fact -> lines.add("- `" + fact.name() + "`, " + shape(fact) + ", "
                + fact.schemeText() + ", " + fact.fabricWords()));
        if (matrices.isEmpty()) {
            names.stream().limit(MOST_LISTED).forEach(name -> lines.add("- `" + name + "`"));
        }
        int left = (matrices.isEmpty() ? others : matrices.size()) - MOST_LISTED;
        return String.join("\n", lines) + (left > 0 ? "\n- … and " + left + " more" : "");
    }

    /** Says what a rule comes to; empty if it selects no matrix. */
    Optional<String> rule(WaferSpec spec, List<Selector> selectors) {
        List<MatrixFact> matrices = facts.selected(spec, selectors);
        return matrices.isEmpty() ? Optional.empty()
                : Optional.of(Figures.count(matrices.size(), "matrix", "matrices") + sums(spec, matrices) + ".");
    }

    private String sums(WaferSpec spec, List<MatrixFact> matrices) {
        if (matrices.isEmpty()) {
            return "";
        }
        Totals totals = facts.totals(spec, matrices);
        return ", " + totals.words() + totals.built().map(built -> ", interval "
                + Figures.count(built.interval(), "cycle", "cycles")).orElse("");
    }

    /** Says what a declared layer is. */
    Optional<String> layer(WaferSpec spec, Layer layer) {
        MatrixFact fact = layer.getName() == null ? null : facts.matrices(spec).get(layer.getName());
        if (fact != null) {
            return Optional.of(one(spec, fact));
        }
        String kind = layer.eClass().getName().replace("Layer", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(layer.getName()).map(name -> "`" + name + "`, " + kind
                + Optional.ofNullable(facts.widths(spec).get(layer)).map(width -> ", "
                        + Figures.count(width, "value", "values")).orElse(""));
    }

    private String one(WaferSpec spec, MatrixFact fact) {
        List<String> lines = new ArrayList<>();
        lines.add("`" + fact.name() + "`, " + shape(fact) + ": " + Figures.count(fact.weights(), "weight", "weights"));
        lines.add("weights " + fact.schemeText() + ", " + Figures.bits(fact.bits()) + "; activations int"
                + fact.activationBits());
        Optional<MatrixCost> cost = facts.cost(spec, fact);
        lines.add("fabric " + fact.fabricWords() + (cost.isPresent() ? "" : "; at most "
                + Figures.many(fact.mostDigits(), "signed digits")));
        Set<String> tiles = facts.tiles(spec).getOrDefault(fact.name(), Set.of());
        if (!tiles.isEmpty()) {
            lines.add("on tile " + String.join(", ", tiles));
        }
        cost.ifPresent(known -> lines.add(built(known)));
        return String.join("  \n", lines);
    }

    private static String built(MatrixCost cost) {
        List<String> words = new ArrayList<>();
        words.addAll(Totals.resources(new Totals.Built(cost.adders(), cost.romBits(), 0, 0, 0)));
        words.add(Figures.area(cost.areaUm2()));
        words.add("latency " + Figures.count(cost.latencyCycles(), "cycle", "cycles"));
        words.add("interval " + Figures.count(cost.interval(), "cycle", "cycles"));
        words.add("error " + Figures.percent(cost.relativeError()));
        int tiles = cost.tiles().size();
        return "last build: " + String.join(", ", words) + (tiles > 0 ? ", on " + Figures.count(tiles, "tile", "tiles")
                : "");
    }

    private static String shape(MatrixFact fact) {
        return fact.rows() + " × " + fact.columns();
    }

    /** Says what stands on a tile and how full it is. */
    Optional<String> tile(WaferSpec spec, Tile tile) {
        if (tile.getName() == null || spec.getPlacement() == null) {
            return Optional.empty();
        }
        List<MatrixFact> matrices = facts.selected(spec, SpecFacts.held(spec.getPlacement(), tile));
        double um2 = tile.getWidthNanometres() / NANOMETRES * (tile.getHeightNanometres() / NANOMETRES);
        String content = matrices.isEmpty() ? "nothing stands on it" : matrices.stream().limit(MOST_LISTED)
                .map(fact -> "`" + fact.name() + "`").collect(Collectors.joining(", "))
                + (matrices.size() > MOST_LISTED ? ", …" : "") + sums(spec, matrices);
        String full = um2 <= 0 ? "" : facts.totals(spec, matrices).built()
                .map(built -> ", " + Figures.percent(built.areaUm2() / um2) + " full").orElse("");
        return Optional.of("tile `" + tile.getName() + "`, " + Figures.area(um2) + ": " + content + full);
    }

    /** Says what the model file of the spec holds. */
    Optional<String> model(WaferSpec spec) {
        return lookup.description(spec).map(found -> model(found.format(), found.config()));
    }

    private static String model(String format, ModelConfig config) {
        return "A " + format + " model: " + config.layers() + " layers, width " + config.dim() + ", "
                + config.heads() + " heads (" + config.kvHeads() + " of keys and values), hidden width "
                + config.hiddenDim() + ", vocabulary " + config.vocabulary() + ", context " + config.context() + ", "
                + Figures.whole(config.parameters()) + " parameters.";
    }
}
