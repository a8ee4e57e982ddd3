// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import dev.burin.base.problem.ProblemCode;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.RomExport;
import dev.burin.spec.RomFormat;
import dev.burin.spec.SpecPackage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** What is stated or declared twice. */
final class DuplicateChecks extends SpecChecks {
    /** The second value of a pair or an addition to another setting: its companion is reported. */
    private static final Set<String> COMPANIONS = Set.of("reticleHeightNanometres", "tileHeightNanometres", "theta");

    /** Looks at the text, because of a setting that is stated twice the model keeps only the last. */
    @Check(CheckType.FAST)
    public void settingsAreStatedOnce(EObject object) {
        ICompositeNode node = NodeModelUtils.getNode(object);
        if (node != null) {
            collect(object, node, new HashSet<>());
        }
    }

    private void collect(EObject object, ICompositeNode parent, Set<String> seen) {
        for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            Assignment assignment = assignment(node);
            if (assignment != null) {
                String feature = assignment.getFeature();
                if (!"+=".equals(assignment.getOperator()) && !seen.add(feature) && !COMPANIONS.contains(feature)) {
                    INode first = statementStart(node);
                    reportNode(ProblemCode.SPEC_SETTING_DUPLICATE, object, first, node, label(first, node, feature));
                }
            } else if (node instanceof ICompositeNode composite && !composite.hasDirectSemanticElement()) {
                collect(object, composite, seen);
            }
        }
    }

    /** Returns the first of the keywords that stand right before the value, or the value itself. */
    private static INode statementStart(INode value) {
        INode start = value;
        for (INode node = value.getPreviousSibling(); node != null && !isPunctuation(node); node = node.getPreviousSibling()) {
            if (node.getGrammarElement() instanceof Keyword keyword
                    && GrammarUtil.containingAssignment(keyword) == null) {
                start = node;
            } else if (!isHidden(node)) {
                break;
            }
        }
        return start;
    }

    private static boolean isHidden(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }

    private static boolean isPunctuation(INode node) {
        return node.getGrammarElement() instanceof Keyword keyword && !Character.isLetter(keyword.getValue().charAt(0));
    }

    /** Returns the assignment that made the node; an object that begins with an action has one more node around it. */
    private static Assignment assignment(INode node) {
        INode made = node;
        while (made.getGrammarElement() instanceof Action && made instanceof ICompositeNode composite) {
            made = composite.getFirstChild();
        }
        return made.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(made.getGrammarElement());
    }

    /** Returns the keywords that the setting begins with. */
    private static String label(INode first, INode value, String feature) {
        List<String> words = new ArrayList<>();
        for (INode node = first; node != null && node != value; node = node.getNextSibling()) {
            if (!isHidden(node)) {
                words.add(node.getText());
            }
        }
        ILeafNode start = NodeModelUtils.findLeafNodeAtOffset(value, value.getOffset());
        if (start != null && start.getGrammarElement() instanceof Keyword) {
            words.add(start.getText());
        }
        words.removeIf(word -> !Character.isLetter(word.charAt(0)));
        return first == value || words.isEmpty() ? "the " + feature : String.join(" ", words);
    }

    @Check(CheckType.FAST)
    public void layersHaveTheirOwnNames(Network network) {
        namesAreUnique(network.getLayers(), SpecPackage.Literals.LAYER__NAME, "layer");
    }

    @Check(CheckType.FAST)
    public void tilesHaveTheirOwnNames(Placement placement) {
        namesAreUnique(placement.getTiles(), SpecPackage.Literals.TILE__NAME, "tile");
    }

    private void namesAreUnique(List<? extends EObject> named, EAttribute name, String kind) {
        Set<Object> seen = new HashSet<>();
        for (EObject object : named) {
            Object value = object.eGet(name);
            if (value != null && !seen.add(value)) {
                report(ProblemCode.SPEC_NAME_DUPLICATE, object, name, kind, value);
            }
        }
    }

    @Check(CheckType.FAST)
    public void formatsAreAskedForOnce(RomExport export) {
        Set<RomFormat> seen = EnumSet.noneOf(RomFormat.class);
        for (int i = 0; i < export.getFormats().size(); i++) {
            RomFormat format = export.getFormats().get(i);
            if (!seen.add(format)) {
                reportAt(ProblemCode.SPEC_SETTING_DUPLICATE, export, SpecPackage.Literals.ROM_EXPORT__FORMATS, i,
                        format.getLiteral());
            }
        }
    }
}
