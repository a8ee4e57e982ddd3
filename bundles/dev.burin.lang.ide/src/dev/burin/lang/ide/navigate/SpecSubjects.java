// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.ide.facts.MatrixFact;
import dev.burin.lang.ide.facts.SpecFacts;
import dev.burin.lang.ide.hint.SpecHints;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Links places in a spec with matrices and tiles, both ways: for selections that views share with the text. */
@Singleton
public class SpecSubjects {
    private static final int MOST_NAMES = 10_000;
    /** What placing adds to the name of a matrix for each tile that the matrix is cut into. */
    private static final String PART_OF_MATRIX = "\\.tile\\d+$";
    private static final int MOST_PLACES = 100;

    @Inject
    private SpecFacts facts;

    @Inject
    private SpecHints statements;

    @Inject
    private ModelLookup lookup;

    /** Returns what the place is about: the name under it, or else the statement around it. */
    public Optional<Subject> at(SpecText text, Position position) {
        Optional<WaferSpec> spec = text.spec();
        Optional<? extends INode> leaf = text.word(text.offset(position));
        if (spec.isEmpty() || leaf.isEmpty()) {
            return Optional.empty();
        }
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf.get());
        while (object != null) {
            Optional<Subject> found = subject(text, spec.get(), object);
            if (found.isPresent()) {
                return found;
            }
            object = object.eContainer();
        }
        return Optional.empty();
    }

    private Optional<Subject> subject(SpecText text, WaferSpec spec, EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        if (node == null) {
            return Optional.empty();
        }
        if (object instanceof Selector selector) {
            NetworkView network = facts.network(spec);
            List<String> names = network.selectedMatrices(selector);
            return subject(spec, selector.getLayer() == null ? "pattern" : "layer", selector.text(), text.range(node),
                    names);
        }
        List<String> names = statements.matrices(spec, object).stream().map(MatrixFact::name).toList();
        if (object instanceof Layer layer) {
            return subject(spec, "layer", named(layer.getName()), name(text, layer, SpecPackage.Literals.LAYER__NAME),
                    names);
        }
        if (object instanceof Tile tile) {
            return Optional.of(new Subject("tile", named(tile.getName()), name(text, tile,
                    SpecPackage.Literals.TILE__NAME), names,
                    List.of(named(tile.getName())), modelUri(spec)));
        }
        if (object instanceof QuantizeRule || object instanceof FabricRule) {
            List<Selector> selectors = object instanceof QuantizeRule rule ? rule.getSelectors() : ((FabricRule) object)
                    .getSelectors();
            return subject(spec, "rule", selectors.stream().map(Selector::text).collect(Collectors.joining(", ")),
                    text.range(node), names);
        }
        if (object instanceof ModelReference model) {
            return subject(spec, "model", named(model.getFile()), text.range(node), List.of());
        }
        if (object instanceof Placement) {
            return subject(spec, "place", "", text.range(node), List.of());
        }
        if (object instanceof Network network) {
            return subject(spec, "network", named(network.getName()), text.range(node), List.of());
        }
        return object instanceof WaferSpec wafer ? subject(spec, "wafer", named(wafer.getName()),
                name(text, wafer, SpecPackage.Literals.WAFER_SPEC__NAME), List.of()) : Optional.empty();
    }

    private Optional<Subject> subject(WaferSpec spec, String kind, String name, Range range, List<String> names) {
        Map<String, Set<String>> placed = facts.tiles(spec);
        Set<String> tiles = new LinkedHashSet<>();
        names.stream().limit(MOST_NAMES).forEach(each -> tiles.addAll(placed.getOrDefault(each, Set.of())));
        return Optional.of(new Subject(kind, name, range, names.stream().limit(MOST_NAMES).toList(),
                tiles.stream().filter(tile -> tile != null).toList(), modelUri(spec)));
    }

    private static String named(String name) {
        return name == null ? "" : name;
    }

    private String modelUri(WaferSpec spec) {
        return lookup.description(spec).map(model -> model.file().toUri().toString()).orElse(null);
    }

    private static Range name(SpecText text, EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return text.range(nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : nodes.get(0));
    }

    /** Returns where the text speaks of a matrix, layer or tile, best first. */
    public List<Range> places(SpecText text, String kind, String name) {
        Optional<WaferSpec> spec = text.spec();
        if (spec.isEmpty()) {
            return List.of();
        }
        List<Range> declared = kind.equals("tile") ? tile(text, spec.get(), name) : List.of();
        return declared.isEmpty() ? matrix(text, spec.get(), name.replaceFirst(PART_OF_MATRIX, "")) : declared;
    }

    private static List<Range> tile(SpecText text, WaferSpec spec, String name) {
        return spec.getPlacement() == null ? List.of() : spec.getPlacement().getTiles().stream()
                .filter(tile -> name.equals(tile.getName()))
                .map(tile -> name(text, tile, SpecPackage.Literals.TILE__NAME)).limit(MOST_PLACES).toList();
    }

    /** The declaration of the layer, selectors on tiles, and rules, the last first since it decides. */
    private List<Range> matrix(SpecText text, WaferSpec spec, String name) {
        NetworkView network = facts.network(spec);
        List<Range> places = new ArrayList<>();
        if (spec.getNetwork() != null) {
            spec.getNetwork().getLayers().stream().filter(layer -> name.equals(layer.getName()))
                    .forEach(layer -> places.add(name(text, layer, SpecPackage.Literals.LAYER__NAME)));
        }
        if (spec.getPlacement() != null) {
            for (Tile tile : spec.getPlacement().getTiles()) {
                text.poll();
                places.addAll(selecting(text, network, tile.getContents(), name));
            }
            spec.getPlacement().getAssignments().forEach(each ->
                    places.addAll(selecting(text, network, each.getSelectors(), name)));
        }
        List<Range> rules = new ArrayList<>();
        spec.getFabricRules().forEach(rule -> rules.addAll(selecting(text, network, rule.getSelectors(), name)));
        List<Range> quantized = new ArrayList<>();
        spec.getQuantizeRules().forEach(rule -> quantized.addAll(selecting(text, network, rule.getSelectors(), name)));
        Collections.reverse(rules);
        Collections.reverse(quantized);
        places.addAll(quantized);
        places.addAll(rules);
        return places.stream().limit(MOST_PLACES).toList();
    }

    private static List<Range> selecting(SpecText text, NetworkView network, List<Selector> selectors, String name) {
        return selectors.stream().filter(selector -> network.selected(selector).contains(name))
                .map(NodeModelUtils::findActualNodeFor).filter(node -> node != null).map(text::range).toList();
    }
}
