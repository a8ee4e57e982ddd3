// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import com.google.inject.Inject;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.spec.Assignment;
import dev.burin.spec.Placement;
import dev.burin.spec.Selector;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Every matrix stands on one tile, every tile holds a matrix. */
final class PlacementChecks extends SpecChecks {
    /** Selectors times names beyond which placements are not worked out while typing. */
    private static final long MOST_WORK = 5_000_000;

    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void tilesAreUsed(Placement placement) {
        Set<Tile> used = new HashSet<>();
        placement.getAssignments().forEach(assignment -> used.add(assignment.getTile()));
        for (Tile tile : placement.getTiles()) {
            if (tile.getContents().isEmpty() && !used.contains(tile)) {
                report(ProblemCode.SPEC_TILE_UNUSED, tile, TILE__NAME, tile.getName());
            }
        }
    }

    @Check(CheckType.FAST)
    public void matricesStandOnOneTile(Placement placement) {
        NetworkView network = lookup.network((WaferSpec) placement.eContainer());
        long selectors = placement.getTiles().stream().mapToLong(tile -> tile.getContents().size()).sum()
                + placement.getAssignments().stream().mapToLong(assignment -> assignment.getSelectors().size()).sum();
        if (!network.isKnown() || selectors * network.shapes().size() > MOST_WORK) {
            return;
        }
        Map<String, Tile> placed = new HashMap<>();
        for (Tile tile : placement.getTiles()) {
            tile.getContents().forEach(selector -> place(network, selector, tile, placed));
        }
        for (Assignment assignment : placement.getAssignments()) {
            assignment.getSelectors().forEach(selector -> place(network, selector, assignment.getTile(), placed));
        }
        if (!placement.isAutomatic()) {
            reportMissing(placement, network, placed.keySet());
        }
    }

    private void place(NetworkView network, Selector selector, Tile tile, Map<String, Tile> placed) {
        boolean reported = false;
        for (String name : network.selectedMatrices(selector)) {
            Tile before = tile == null || tile.eIsProxy() ? null : placed.putIfAbsent(name, tile);
            if (before != null && !reported) {
                report(ProblemCode.SPEC_PLACED_TWICE, selector,
                        selector.getLayer() == null ? SELECTOR__PATTERN : SELECTOR__LAYER, name, before.getName());
                reported = true;
            }
        }
    }

    private static INode firstWord(Placement placement) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(placement);
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return node;
    }

    private void reportMissing(Placement placement, NetworkView network, Set<String> placed) {
        List<String> matrices = network.shapes().keySet().stream().filter(network::isMatrix).toList();
        List<String> missing = matrices.stream().filter(name -> !placed.contains(name)).toList();
        if (!missing.isEmpty()) {
            INode keyword = firstWord(placement);
            reportNode(ProblemCode.SPEC_NOT_PLACED, placement, keyword, keyword, missing.size(), matrices.size(),
                    missing.get(0));
        }
    }
}
