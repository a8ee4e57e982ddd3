// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.hint;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.ide.facts.Figures;
import dev.burin.lang.ide.facts.MatrixFact;
import dev.burin.lang.ide.facts.SpecFacts;
import dev.burin.lang.ide.facts.Totals;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.AttentionSettings;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Says at the end of the first line of a statement what it comes to. */
@Singleton
public class SpecHints {
    private static final int MOST_LISTED = 12;

    @Inject
    private SpecFacts facts;

    @Inject
    private ModelLookup lookup;

    /** Returns the hints of the lines in the range, in the order of the text. */
    public List<InlayHint> of(SpecText text, Range range) {
        List<InlayHint> hints = new ArrayList<>();
        Optional<WaferSpec> spec = text.spec();
        if (spec.isPresent()) {
            int from = text.offset(range.getStart());
            int to = text.offset(range.getEnd());
            for (EObject statement : statements(spec.get())) {
                text.poll();
                INode node = NodeModelUtils.findActualNodeFor(statement);
                if (node != null && node.getEndOffset() >= from && node.getOffset() <= to) {
                    label(spec.get(), statement).ifPresent(label -> hints.add(hint(text, spec.get(), statement, node,
                            label)));
                }
            }
        }
        return hints;
    }

    private static List<EObject> statements(WaferSpec spec) {
        List<EObject> statements = new ArrayList<>();
        for (EObject object : spec.eContents()) {
            statements.add(object);
            if (object instanceof Network network) {
                statements.addAll(network.getLayers());
            } else if (object instanceof Placement placement) {
                statements.addAll(placement.getTiles());
            }
        }
        return statements;
    }

    private InlayHint hint(SpecText text, WaferSpec spec, EObject statement, INode node, String label) {
        int line = text.lines().line(node.getOffset());
        int end = text.lines().end(line);
        while (end > text.lines().start(line) && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        InlayHint hint = new InlayHint(new Position(line, end - text.lines().start(line)), Either.forLeft(label));
        hint.setPaddingLeft(true);
        List<MatrixFact> matrices = matrices(spec, statement);
        if (!matrices.isEmpty()) {
            hint.setTooltip(Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, list(spec, matrices))));
        }
        return hint;
    }

    private String list(WaferSpec spec, List<MatrixFact> matrices) {
        String more = matrices.size() > MOST_LISTED ? "\n- … and " + (matrices.size() - MOST_LISTED) + " more" : "";
        return matrices.stream().limit(MOST_LISTED).map(fact -> "- `" + fact.name() + "` " + fact.rows() + " × "
                + fact.columns()
                + ": " + facts.totals(spec, List.of(fact)).words()).collect(Collectors.joining("\n")) + more;
    }

    /** Returns the matrices that a statement is about. */
    public List<MatrixFact> matrices(WaferSpec spec, EObject statement) {
        if (statement instanceof QuantizeRule rule) {
            return facts.selected(spec, rule.getSelectors());
        }
        if (statement instanceof FabricRule rule) {
            return facts.selected(spec, rule.getSelectors());
        }
        if (statement instanceof Tile tile && spec.getPlacement() != null) {
            return facts.selected(spec, SpecFacts.held(spec.getPlacement(), tile));
        }
        if (statement instanceof Layer layer && layer.getName() != null) {
            return Optional.ofNullable(facts.matrices(spec).get(layer.getName())).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    private Optional<String> label(WaferSpec spec, EObject statement) {
        if (statement instanceof Layer layer) {
            return layer(spec, layer);
        }
        if (statement instanceof QuantizeRule || statement instanceof FabricRule) {
            return rule(spec, statement);
        }
        if (statement instanceof Tile tile) {
            return tile(spec, tile);
        }
        if (statement instanceof Placement placement) {
            return placement(spec, placement);
        }
        if (statement instanceof AttentionSettings) {
            return facts.cacheBits(spec).map(bits -> Figures.bits(bits) + " of keys and values per user");
        }
        if (statement instanceof ModelReference) {
            return lookup.description(spec).map(model -> model.format() + ", "
                    + Figures.count(model.config().layers(), "layer", "layers") + ", "
                    + Figures.whole(model.config().parameters()) + " parameters");
        }
        return statement instanceof Network ? whole(spec) : Optional.empty();
    }

    private Optional<String> whole(WaferSpec spec) {
        List<MatrixFact> all = List.copyOf(facts.matrices(spec).values());
        return all.isEmpty() ? Optional.empty() : Optional.of(counted(all.size()) + ", " + facts.totals(spec, all).words());
    }

    private Optional<String> layer(WaferSpec spec, Layer layer) {
        List<MatrixFact> matrices = matrices(spec, layer);
        if (!matrices.isEmpty()) {
            return Optional.of(matrices.get(0).schemeText() + ", " + facts.totals(spec, matrices).words());
        }
        return Optional.ofNullable(facts.widths(spec).get(layer)).map(width -> Figures.count(width, "value", "values"));
    }

    private Optional<String> rule(WaferSpec spec, EObject rule) {
        List<MatrixFact> matrices = matrices(spec, rule);
        if (matrices.isEmpty()) {
            return Optional.empty();
        }
        Totals totals = facts.totals(spec, matrices);
        if (rule instanceof FabricRule && totals.built().isPresent()) {
            List<String> words = new ArrayList<>(List.of(counted(matrices.size())));
            words.addAll(Totals.resources(totals.built().get()));
            words.add(Figures.area(totals.built().get().areaUm2()));
            return Optional.of(String.join(", ", words));
        }
        return Optional.of(counted(matrices.size()) + ", " + (rule instanceof FabricRule
                ? Figures.count(totals.weights(), "weight", "weights")
                : Figures.count(totals.weights(), "weight", "weights") + ", " + Figures.bits(totals.bits())));
    }

    private Optional<String> tile(WaferSpec spec, Tile tile) {
        List<MatrixFact> matrices = matrices(spec, tile);
        Totals totals = facts.totals(spec, matrices);
        double um2 = tile.getWidthNanometres() / 1e3 * tile.getHeightNanometres() / 1e3;
        String filled = um2 > 0 ? totals.built().map(built -> ", " + Figures.area(built.areaUm2()) + ", "
                + Figures.percent(built.areaUm2() / um2) + " full").orElse("") : "";
        return matrices.isEmpty() ? Optional.empty() : Optional.of(counted(matrices.size()) + ", "
                + Figures.count(totals.weights(), "weight", "weights") + filled);
    }

    private Optional<String> placement(WaferSpec spec, Placement placement) {
        Map<String, MatrixFact> all = facts.matrices(spec);
        Map<String, Set<String>> placed = facts.tiles(spec);
        long standing = all.keySet().stream().filter(placed::containsKey).count();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String rest = standing == all.size() ? "all of " + counted(all.size()) + " placed"
                : placement.isAutomatic() ? counted(all.size() - (int) standing) + " placed automatically"
                : standing + " of " + counted(all.size()) + " placed";
        return Optional.of(placement.getTiles().isEmpty() ? rest
                : Figures.count(placement.getTiles().size(), "tile", "tiles") + ", " + rest);
    }

    private static String counted(int matrices) {
        return Figures.count(matrices, "matrix", "matrices");
    }
}
