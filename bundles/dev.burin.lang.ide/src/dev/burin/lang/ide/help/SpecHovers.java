// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.help;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.model.ModelConfig;
import dev.burin.spec.Layer;
import dev.burin.spec.ModelReference;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
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

/** Says what a word of the language means, which matrices a pattern selects, and what stands in a model file. */
@Singleton
public class SpecHovers implements IHoverService {
    private static final int MOST_LISTED = 12;

    @Inject
    private SpecDocumentation documentation;

    @Inject
    private ModelLookup lookup;

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
        if (resource.getParseResult() == null) {
            return EMPTY_HOVER;
        }
        int offset = document.getOffSet(params.getPosition());
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return EMPTY_HOVER;
        }
        INode token = token(leaf);
        return text(token, leaf).map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text),
                new Range(document.getPosition(token.getOffset()), document.getPosition(token.getEndOffset()))))
                .orElse(EMPTY_HOVER);
    }

    /** Returns the value that the leaf is a part of: names and quantities may be made of several tokens. */
    private static INode token(ILeafNode leaf) {
        INode parent = leaf.getParent();
        return parent != null && parent.getGrammarElement() instanceof RuleCall call
                && GrammarUtil.isDatatypeRuleCall(call) ? parent : leaf;
    }

    private Optional<String> text(INode token, ILeafNode leaf) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (leaf.getGrammarElement() instanceof Keyword keyword && token == leaf) {
            return documentation.of(keyword);
        }
        if (object == null || !(EcoreUtil.getRootContainer(object) instanceof WaferSpec spec)) {
            return Optional.empty();
        }
        if (object instanceof Selector selector) {
            return selection(lookup.network(spec), selector);
        }
        if (object instanceof Layer layer) {
            return Optional.ofNullable(layer.getName()).map(name -> line(lookup.network(spec), name));
        }
        if (object instanceof ModelReference && GrammarUtil.containingAssignment(token.getGrammarElement()) != null
                && GrammarUtil.containingAssignment(token.getGrammarElement()).getFeature().equals("file")) {
            return lookup.description(spec).map(found -> model(found.format(), found.config()));
        }
        return Optional.empty();
    }

    private static Optional<String> selection(NetworkView network, Selector selector) {
        List<String> names = network.selected(selector);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String list = names.stream().limit(MOST_LISTED).map(name -> "- " + line(network, name))
                .collect(Collectors.joining("\n"));
        String more = names.size() > MOST_LISTED ? "\n- … and " + (names.size() - MOST_LISTED) + " more" : "";
        long matrices = names.stream().filter(network::isMatrix).count();
        return Optional.of("Selects " + matrices + (matrices == 1 ? " matrix" : " matrices")
                + (names.size() > matrices ? " and " + (names.size() - matrices) + " others" : "") + ":\n\n" + list + more);
    }

    private static String line(NetworkView network, String name) {
        NetworkView.Shape shape = network.shapes().get(name);
        return "`" + name + "`" + (shape == null || !shape.matrix() ? "" : ", " + shape.rows() + " × " + shape.columns());
    }

    private static String model(String format, ModelConfig config) {
        return "A " + format + " model: " + config.layers() + " layers, width " + config.dim() + ", "
                + config.heads() + " heads (" + config.kvHeads() + " of keys and values), hidden width "
                + config.hiddenDim() + ", vocabulary " + config.vocabulary() + ", context " + config.context() + ", "
                + config.parameters() + " parameters.";
    }
}
