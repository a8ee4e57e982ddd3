// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.help;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Says what a word of the language means, what a name or pattern stands for and costs, what a quantity is in other units,
 * and what stands in a model file.
 */
@Singleton
public class SpecHovers implements IHoverService {
    @Inject
    private SpecDocumentation documentation;

    @Inject
    private MatrixText matrices;

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
        if (document == null || resource == null || resource.getParseResult() == null) {
            return EMPTY_HOVER;
        }
        SpecText text = SpecText.of(document, resource, cancel);
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.root(), text.offset(params.getPosition()));
        if (leaf == null || leaf.isHidden()) {
            return EMPTY_HOVER;
        }
        INode token = token(leaf);
        return text(token, leaf).map(found -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, found),
                new Range(text.range(token).getStart(), text.range(token).getEnd()))).orElse(EMPTY_HOVER);
    }

    /** Returns the value that the leaf is a part of: names and quantities may be made of several tokens. */
    private static INode token(ILeafNode leaf) {
        INode token = leaf;
        while (token.getParent() != null && token.getParent().getGrammarElement() instanceof RuleCall call
                && GrammarUtil.isDatatypeRuleCall(call)) {
            token = token.getParent();
        }
        return token;
    }

    private Optional<String> text(INode token, ILeafNode leaf) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        Optional<WaferSpec> spec = object != null && EcoreUtil.getRootContainer(object) instanceof WaferSpec root
                ? Optional.of(root) : Optional.empty();
        if (leaf.getGrammarElement() instanceof Keyword keyword && token == leaf) {
            Optional<String> facts = spec.filter(found -> startsStatement(object, leaf))
                    .flatMap(found -> statement(found, object));
            return joined(documentation.of(keyword), facts);
        }
        if (spec.isEmpty()) {
            return Optional.empty();
        }
        Assignment assignment = token.getGrammarElement() == null ? null
                : GrammarUtil.containingAssignment(token.getGrammarElement());
        String feature = assignment == null ? "" : assignment.getFeature();
        if (object instanceof Selector selector) {
            return matrices.selection(spec.get(), selector);
        }
        if (object instanceof Layer layer && (feature.equals("name") || feature.equals("inputs"))) {
            return matrices.layer(spec.get(), referred(layer, token));
        }
        if (object instanceof ModelReference && feature.equals("file")) {
            return matrices.model(spec.get());
        }
        if (object instanceof Tile tile && feature.equals("name")) {
            return statement(spec.get(), tile);
        }
        if (object instanceof dev.burin.spec.Assignment put && feature.equals("tile") && put.getTile() != null) {
            return statement(spec.get(), put.getTile());
        }
        return object.eClass().getEStructuralFeature(feature) == null ? Optional.empty()
                : joined(documentation.of(object.eClass().getEStructuralFeature(feature)),
                        UnitText.conversions(object, feature));
    }

    /** Returns the layer that a name under the pointer means: an input of the layer, or the layer itself. */
    private static Layer referred(Layer layer, INode token) {
        var inputs = NodeModelUtils.findNodesForFeature(layer, SpecPackage.Literals.LAYER__INPUTS);
        for (int i = 0; i < Math.min(inputs.size(), layer.getInputs().size()); i++) {
            if (inputs.get(i).getOffset() <= token.getOffset() && token.getEndOffset() <= inputs.get(i).getEndOffset()) {
                return layer.getInputs().get(i);
            }
        }
        return layer;
    }

    private static boolean startsStatement(EObject object, ILeafNode leaf) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node != null && node.getOffset() == leaf.getOffset();
    }

    private Optional<String> statement(WaferSpec spec, EObject object) {
        if (object instanceof QuantizeRule rule) {
            return matrices.rule(spec, rule.getSelectors());
        }
        if (object instanceof FabricRule rule) {
            return matrices.rule(spec, rule.getSelectors());
        }
        if (object instanceof Tile tile) {
            return matrices.tile(spec, tile);
        }
        return object instanceof Layer layer ? matrices.layer(spec, layer) : Optional.empty();
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> two) {
        return one.isPresent() && two.isPresent() ? Optional.of(one.get() + "\n\n" + two.get()) : one.or(() -> two);
    }
}
