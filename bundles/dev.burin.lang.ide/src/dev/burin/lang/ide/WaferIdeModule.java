// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.completion.AdjacentWords;
import dev.burin.lang.ide.completion.Proposals;
import dev.burin.lang.ide.completion.ReferenceProposals;
import dev.burin.lang.ide.completion.WaferProposals;
import dev.burin.lang.ide.help.SpecHovers;
import dev.burin.lang.ide.server.SpecLayouts;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;

/** Binds the editor services that are the language's own. */
public class WaferIdeModule extends AbstractWaferIdeModule {

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return WaferProposals.class;
    }

    public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
        return Proposals.class;
    }

    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceProposals.class;
    }

    @Override
    public Class<? extends IProposalConflictHelper> bindIProposalConflictHelper() {
        return AdjacentWords.class;
    }

    public Class<? extends FormattingService> bindFormattingService() {
        return SpecLayouts.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return SpecHovers.class;
    }

    /** Nothing is generated from a spec while it is typed; Xtext would check it once more to see whether it may. */
    public IShouldGenerate bindIShouldGenerate() {
        return (resource, cancel) -> false;
    }
}
