// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import com.google.inject.Inject;
import dev.burin.lang.facts.NearbyFiles;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.ide.facts.Figures;
import dev.burin.lang.ide.facts.SpecFacts;
import dev.burin.lang.ide.help.SpecDocumentation;
import dev.burin.lang.validation.ProcessChecks;
import dev.burin.spec.WaferSpec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Proposes words of the language with their documentation, statements to fill in, declared names, names and patterns of
 * the network with their shapes, units, usual values, and files near the spec.
 */
public class WaferProposals extends IdeContentProposalProvider {
    private static final List<String> ACTIVATIONS = List.of("int8", "int4", "int6", "int10", "int12", "int16");
    private static final List<String> WEIGHTS = List.of("int8", "int4", "int2", "int3", "int5", "int6", "int7");
    private static final List<String> CACHES = List.of("int8", "int4", "int6");
    /** A number, and the begin of its unit. */
    private static final Pattern BEGUN = Pattern.compile("([0-9][0-9_.]*\\s*)\\p{L}+");
    private static final int UNIT = 630;
    private static final int HIGH = 620;
    private static final int PATTERN = 610;
    private static final int NAME = 600;
    private static final int LOW = 250;

    @Inject
    private SpecFacts facts;

    @Inject
    private SpecDocumentation documentation;

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String word = keyword.getValue();
        String rule = GrammarUtil.containingRule(keyword).getName();
        // words that may be names are not proposed as names
        if (!Character.isLetter(word.charAt(0)) || rule.equals("Word")) {
            return;
        }
        String help = documentation.of(keyword).orElse(null);
        ContentAssistEntry entry = getProposalCreator().createProposal(word, context, ContentAssistEntry.KIND_KEYWORD,
                it -> {
            it.setDocumentation(help);
            it.setDescription(help == null ? null : first(help));
        });
        if (entry != null) {
            acceptor.accept(entry, HIGH);
            Template.of(rule, word).forEach(template -> template(template, help, context, acceptor));
        }
    }

    private void template(Template template, String help, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal(template.body(), context,
                ContentAssistEntry.KIND_SNIPPET, it -> {
                    it.setLabel(template.label());
                    it.setDescription(template.description());
                    it.setDocumentation(help);
                });
        if (entry != null) {
            acceptor.accept(entry, LOW);
        }
    }

    private static String first(String help) {
        int end = help.indexOf(". ");
        return end < 0 ? help : help.substring(0, end + 1);
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        String rule = GrammarUtil.containingRule(assignment).getName();
        switch (rule + "." + assignment.getFeature()) {
            case "Selector.pattern" -> patterns(context, acceptor);
            case "ModelReference.file" -> files(context, acceptor, NearbyFiles.Kind.MODEL);
            case "ModelReference.tokenizer" -> files(context, acceptor, NearbyFiles.Kind.TOKENIZER);
            case "Calibration.textFile" -> files(context, acceptor, NearbyFiles.Kind.TEXT);
            case "Process.name", "Process.like" -> values(ProcessChecks.BUILT_IN, "built-in process", context, acceptor);
            case "QuantizeRule.activationBits" -> values(ACTIVATIONS, "activations", context, acceptor);
            case "IntegerScheme.bits" -> values(WEIGHTS, "weights", context, acceptor);
            case "AttentionSettings.cacheBits" -> values(CACHES, "keys and values", context, acceptor);
            case "WaferSpec.name", "Network.name", "Tile.name", "Simulation.prompt" -> {
                // a name of one's own: nothing to propose
            }
            default -> other(assignment, context, acceptor);
        }
    }

    private void other(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        List<String> usual = Quantities.usual(assignment.getFeature());
        Matcher begun = BEGUN.matcher(context.getPrefix());
        if (begun.matches()) {
            Quantities.units(assignment.getFeature()).forEach(unit -> propose(begun.group(1) + unit,
                    ContentAssistEntry.KIND_UNIT, "unit", UNIT, context, acceptor));
        }
        if (!usual.isEmpty()) {
            values(usual, "quantity", context, acceptor);
        } else if (!(assignment.getTerminal() instanceof RuleCall)) {
            super._createProposals(assignment, context, acceptor);
        }
    }

    /** In an empty text, a whole spec. */
    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (call.eContainer() == null) {
            propose("wafer", ContentAssistEntry.KIND_KEYWORD, "a spec begins", HIGH, context, acceptor);
            Template.of("WaferSpec", "wafer").forEach(template -> template(template, null, context, acceptor));
        }
    }

    /** After a number, its units, which the grammar does not announce because they are within a value. */
    @Override
    public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
        for (ContentAssistContext context : contexts) {
            INode last = context.getLastCompleteNode();
            if (last != null && !last.getText().isEmpty() && Character.isDigit(last.getText().charAt(0))) {
                feature(last).map(Quantities::units).ifPresent(units -> units.forEach(unit ->
                        propose(unit, ContentAssistEntry.KIND_UNIT, "unit", UNIT, context, acceptor)));
            }
        }
        super.createProposals(contexts, acceptor);
    }

    /** Returns the feature whose value the node is a part of. */
    private static Optional<String> feature(INode node) {
        for (INode each = node; each != null; each = each.getParent()) {
            Assignment assignment = each.getGrammarElement() == null ? null
                    : GrammarUtil.containingAssignment(each.getGrammarElement());
            if (assignment != null) {
                return Optional.of(assignment.getFeature());
            }
        }
        return Optional.empty();
    }

    private void patterns(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String quote = context.getPrefix().startsWith("\"") ? "\"" : "";
        propose(quote + "*" + quote, ContentAssistEntry.KIND_VALUE, "everything", HIGH, context, acceptor);
        if (!(context.getRootModel() instanceof WaferSpec spec)) {
            return;
        }
        NetworkView network = facts.network(spec);
        for (String word : network.vocabulary()) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            String text = quote + word + quote;
            if (getProposalCreator().isValidProposal(text, context.getPrefix(), context)) {
                NetworkView.Shape shape = network.shapes().get(word);
                String detail = shape == null ? Figures.count(network.selectedMatrices(word).size(), "matrix", "matrices")
                        : shape.matrix() ? shape.rows() + " × " + shape.columns() : "no matrix";
                propose(text, ContentAssistEntry.KIND_VALUE, detail, word.contains("*") ? PATTERN : NAME, context, acceptor);
            }
        }
    }

    private void files(ContentAssistContext context, IIdeContentProposalAcceptor acceptor, NearbyFiles.Kind kind) {
        if (context.getRootModel() != null) {
            String typed = context.getPrefix().replaceFirst("^[\"']", "");
            NearbyFiles.of(context.getRootModel(), kind, typed).forEach(path ->
                    propose('"' + path + '"', ContentAssistEntry.KIND_FILE, null, HIGH, context, acceptor));
        }
    }

    private void values(Collection<String> texts, String detail, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        int priority = HIGH;
        for (String text : texts) {
            propose(text, ContentAssistEntry.KIND_VALUE, detail, priority--, context, acceptor);
        }
    }

    private void propose(String text, String kind, String detail, int priority, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (acceptor.canAcceptMoreProposals()) {
            acceptor.accept(getProposalCreator().createProposal(text, context, kind, it -> it.setDescription(detail)),
                    priority);
        }
    }
}
