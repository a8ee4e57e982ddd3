// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.Layer;
import dev.burin.spec.Placement;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A name or pattern and all places where it stands.
 *
 * @param declaration where a layer or tile is declared; empty for patterns
 * @param uses        all places in the order of the text, the declaration among them
 */
record NameUses(Optional<INode> declaration, List<Use> uses) {

    /** One place. */
    record Use(INode node, DocumentHighlightKind kind) {
    }

    /** Returns what the word at the offset names; empty if it is no name. */
    static Optional<NameUses> at(SpecText text, int offset) {
        Optional<ILeafNode> leaf = text.word(offset);
        Optional<WaferSpec> spec = text.spec();
        if (leaf.isEmpty() || spec.isEmpty()) {
            return Optional.empty();
        }
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf.get());
        if (object instanceof Selector selector) {
            return selector.getLayer() != null && !selector.getLayer().eIsProxy()
                    && covers(selector, SpecPackage.Literals.SELECTOR__LAYER, leaf.get())
                    ? Optional.of(of(text, spec.get(), selector.getLayer()))
                    : selector.getPattern() == null ? Optional.empty() : Optional.of(pattern(text, spec.get(), selector));
        }
        if (object instanceof Layer layer) {
            if (covers(layer, SpecPackage.Literals.LAYER__NAME, leaf.get())) {
                return Optional.of(of(text, spec.get(), layer));
            }
            List<INode> inputs = NodeModelUtils.findNodesForFeature(layer, SpecPackage.Literals.LAYER__INPUTS);
            for (int i = 0; i < Math.min(inputs.size(), layer.getInputs().size()); i++) {
                if (contains(inputs.get(i), leaf.get()) && !layer.getInputs().get(i).eIsProxy()) {
                    return Optional.of(of(text, spec.get(), layer.getInputs().get(i)));
                }
            }
        }
        if (object instanceof Tile tile && covers(tile, SpecPackage.Literals.TILE__NAME, leaf.get())) {
            return Optional.of(of(text, spec.get(), tile));
        }
        return object instanceof dev.burin.spec.Assignment put && put.getTile() != null && !put.getTile().eIsProxy()
                && covers(put, SpecPackage.Literals.ASSIGNMENT__TILE, leaf.get())
                ? Optional.of(of(text, spec.get(), put.getTile())) : Optional.empty();
    }

    private static boolean covers(EObject object, EStructuralFeature feature, ILeafNode leaf) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().anyMatch(node -> contains(node, leaf));
    }

    private static boolean contains(INode node, ILeafNode leaf) {
        return node.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= node.getEndOffset();
    }

    private static NameUses of(SpecText text, WaferSpec spec, EObject target) {
        List<Use> uses = new ArrayList<>();
        EStructuralFeature name = target instanceof Tile ? SpecPackage.Literals.TILE__NAME
                : SpecPackage.Literals.LAYER__NAME;
        Optional<INode> declaration = NodeModelUtils.findNodesForFeature(target, name).stream().findFirst();
        declaration.ifPresent(node -> uses.add(new Use(node, DocumentHighlightKind.Write)));
        if (target instanceof Tile tile) {
            Placement placement = spec.getPlacement();
            placement.getAssignments().stream().filter(put -> put.getTile() == tile)
                    .forEach(put -> NodeModelUtils.findNodesForFeature(put, SpecPackage.Literals.ASSIGNMENT__TILE)
                            .forEach(node -> uses.add(new Use(node, DocumentHighlightKind.Read))));
        } else {
            layer(text, spec, (Layer) target, uses);
        }
        uses.sort((a, b) -> Integer.compare(a.node().getOffset(), b.node().getOffset()));
        return new NameUses(declaration, uses);
    }

    private static void layer(SpecText text, WaferSpec spec, Layer target, List<Use> uses) {
        for (Iterator<EObject> objects = spec.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            text.poll();
            if (object instanceof Layer layer && layer.getInputs().contains(target)) {
                List<INode> inputs = NodeModelUtils.findNodesForFeature(layer, SpecPackage.Literals.LAYER__INPUTS);
                for (int i = 0; i < Math.min(inputs.size(), layer.getInputs().size()); i++) {
                    if (layer.getInputs().get(i) == target) {
                        uses.add(new Use(inputs.get(i), DocumentHighlightKind.Read));
                    }
                }
            } else if (object instanceof Selector selector) {
                EStructuralFeature by = selector.getLayer() == target ? SpecPackage.Literals.SELECTOR__LAYER
                        : selector.getPattern() != null && selector.getPattern().equals(target.getName())
                        ? SpecPackage.Literals.SELECTOR__PATTERN : null;
                if (by != null) {
                    NodeModelUtils.findNodesForFeature(selector, by)
                            .forEach(node -> uses.add(new Use(node, DocumentHighlightKind.Read)));
                }
            }
        }
    }

    /** Equal patterns mean the same; one that is the name of a declared layer means that layer. */
    private static NameUses pattern(SpecText text, WaferSpec spec, Selector selector) {
        Optional<Layer> declared = spec.getNetwork() == null ? Optional.empty() : spec.getNetwork().getLayers().stream()
                .filter(layer -> selector.getPattern().equals(layer.getName())).findFirst();
        if (declared.isPresent()) {
            return of(text, spec, declared.get());
        }
        List<Use> uses = new ArrayList<>();
        for (Iterator<EObject> objects = spec.eAllContents(); objects.hasNext();) {
            text.poll();
            if (objects.next() instanceof Selector other && selector.getPattern().equals(other.getPattern())) {
                NodeModelUtils.findNodesForFeature(other, SpecPackage.Literals.SELECTOR__PATTERN)
                        .forEach(node -> uses.add(new Use(node, DocumentHighlightKind.Text)));
            }
        }
        return new NameUses(Optional.empty(), uses);
    }
}
