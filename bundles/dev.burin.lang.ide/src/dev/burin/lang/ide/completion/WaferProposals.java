// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import com.google.inject.Inject;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.SpecFiles;
import dev.burin.lang.validation.ProcessChecks;
import dev.burin.spec.WaferSpec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/** Proposes words of the language, declared names, patterns over the network, and files beside the spec. */
public class WaferProposals extends IdeContentProposalProvider {
    private static final List<String> ACTIVATIONS = List.of("int8", "int4", "int6", "int10", "int12", "int16");
    private static final List<String> WEIGHTS = List.of("int8", "int4", "int2", "int3", "int5", "int6", "int7");
    private static final List<String> CACHES = List.of("int8", "int4", "int6");

    @Inject
    private ModelLookup lookup;

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        // words that may be names are not proposed as names
        return Character.isLetter(keyword.getValue().charAt(0))
                && !"Word".equals(GrammarUtil.containingRule(keyword).getName());
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        String rule = GrammarUtil.containingRule(assignment).getName();
        switch (rule + "." + assignment.getFeature()) {
            case "Selector.pattern" -> propose(patterns(context), ContentAssistEntry.KIND_VALUE, context, acceptor);
            case "ModelReference.file" -> files(context, acceptor, ".safetensors", ".bin");
            case "ModelReference.tokenizer" -> files(context, acceptor, ".json", ".bin");
            case "Calibration.textFile" -> files(context, acceptor, ".txt", ".md");
            case "Process.name", "Process.like" ->
                    propose(ProcessChecks.BUILT_IN, ContentAssistEntry.KIND_VALUE, context, acceptor);
            case "QuantizeRule.activationBits" ->
                    propose(ACTIVATIONS, ContentAssistEntry.KIND_VALUE, context, acceptor);
            case "IntegerScheme.bits" -> propose(WEIGHTS, ContentAssistEntry.KIND_VALUE, context, acceptor);
            case "AttentionSettings.cacheBits" -> propose(CACHES, ContentAssistEntry.KIND_VALUE, context, acceptor);
            default -> super._createProposals(assignment, context, acceptor);
        }
    }

    private Collection<String> patterns(ContentAssistContext context) {
        return context.getRootModel() instanceof WaferSpec spec
                ? Stream.concat(Stream.of("*"), lookup.network(spec).vocabulary().stream()).toList() : List.of("*");
    }

    private void files(ContentAssistContext context, IIdeContentProposalAcceptor acceptor, String... suffixes) {
        EObject root = context.getRootModel();
        if (root != null) {
            List<String> quoted = SpecFiles.listed(root, List.of(suffixes)).stream().map(name -> '"' + name + '"').toList();
            propose(quoted, ContentAssistEntry.KIND_FILE, context, acceptor);
        }
    }

    private void propose(Collection<String> texts, String kind, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        for (String text : texts) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            ContentAssistEntry entry = getProposalCreator().createProposal(text, context, it -> it.setKind(kind));
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }
}
