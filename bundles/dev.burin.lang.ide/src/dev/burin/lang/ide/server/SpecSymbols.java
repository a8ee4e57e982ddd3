// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.AttentionLayer;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.Process;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The outline of a spec in the order of its text: the wafer, in it statements, in these layers and tiles. */
final class SpecSymbols {
    private SpecSymbols() {
    }

    /** Returns the wafer as a tree. */
    static List<DocumentSymbol> of(SpecText text) {
        return text.spec().map(spec -> List.of(symbol(text, spec))).orElse(List.of());
    }

    private static DocumentSymbol symbol(SpecText text, EObject object) {
        text.poll();
        INode node = NodeModelUtils.findActualNodeFor(object);
        DocumentSymbol symbol = new DocumentSymbol(name(object), kind(object), text.range(node),
                text.range(nameNode(object, node)), detail(object, node));
        List<? extends EObject> parts = object instanceof Network network ? network.getLayers()
                : object instanceof Placement placement ? placement.getTiles()
                : object instanceof WaferSpec ? object.eContents() : List.of();
        List<DocumentSymbol> children = new ArrayList<>();
        for (EObject part : parts) {
            if (NodeModelUtils.findActualNodeFor(part) != null) {
                children.add(symbol(text, part));
            }
        }
        children.sort(Comparator.comparingInt((DocumentSymbol child) -> child.getRange().getStart().getLine())
                .thenComparingInt(child -> child.getRange().getStart().getCharacter()));
        symbol.setChildren(children);
        return symbol;
    }

    private static String name(EObject object) {
        if (object instanceof QuantizeRule rule) {
            return "quantize " + text(rule.getSelectors());
        }
        if (object instanceof FabricRule rule) {
            return "fabric " + text(rule.getSelectors());
        }
        if (object instanceof Network network) {
            return "network " + named(network.getName());
        }
        if (object instanceof Process process) {
            return "process " + named(process.getName());
        }
        if (object instanceof Layer || object instanceof Tile || object instanceof WaferSpec) {
            return named((String) object.eGet(object.eClass().getEStructuralFeature("name")));
        }
        return switch (object.eClass().getClassifierID()) {
            case SpecPackage.MODEL_REFERENCE -> "model";
            case SpecPackage.CALIBRATION -> "calibrate";
            case SpecPackage.ATTENTION_SETTINGS -> "attention";
            case SpecPackage.WAFER_GEOMETRY -> "geometry";
            case SpecPackage.PLACEMENT -> "place";
            case SpecPackage.SIMULATION -> "simulate";
            case SpecPackage.ROM_EXPORT -> "export rom";
            case SpecPackage.RTL_EXPORT -> "export rtl";
            default -> object.eClass().getName();
        };
    }

    private static String text(List<Selector> selectors) {
        return selectors.stream().map(Selector::text).collect(Collectors.joining(", "));
    }

    private static String named(String name) {
        return name == null || name.isEmpty() ? "…" : name;
    }

    private static INode nameNode(EObject object, INode whole) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(object, feature);
        if (!nodes.isEmpty()) {
            return nodes.get(0);
        }
        INode first = NodeModelUtils.findLeafNodeAtOffset(whole, whole.getOffset());
        return first == null ? whole : first;
    }

    /** Returns shape or scheme in a few words, or null, as the protocol has it. */
    private static String detail(EObject object, INode node) {
        if (object instanceof MatrixLayer matrix) {
            return matrix.getRows() + " x " + matrix.getColumns();
        }
        if (object instanceof EmbeddingLayer embedding) {
            return embedding.getVocabulary() + " x " + embedding.getDim();
        }
        if (object instanceof AttentionLayer attention) {
            return attention.getHeads() + " heads";
        }
        if (object instanceof ModelReference model) {
            return model.getFile();
        }
        EObject value = object instanceof QuantizeRule rule ? rule.getWeights()
                : object instanceof FabricRule fabric ? fabric.getFabric() : null;
        INode words = value == null ? null : NodeModelUtils.findActualNodeFor(value);
        return words == null ? null : NodeModelUtils.getTokenText(words);
    }

    private static SymbolKind kind(EObject object) {
        if (object instanceof Layer) {
            return SymbolKind.Array;
        }
        return switch (object.eClass().getClassifierID()) {
            case SpecPackage.WAFER_SPEC -> SymbolKind.Module;
            case SpecPackage.TILE -> SymbolKind.Object;
            case SpecPackage.NETWORK, SpecPackage.PLACEMENT -> SymbolKind.Namespace;
            case SpecPackage.MODEL_REFERENCE -> SymbolKind.File;
            case SpecPackage.PROCESS -> SymbolKind.Constant;
            default -> SymbolKind.Property;
        };
    }
}
