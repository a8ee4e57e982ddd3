// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.completion.WaferProposals;
import dev.burin.lang.ide.help.SpecHovers;
import dev.burin.lang.ide.server.SpecLayouts;
import dev.burin.lang.ide.server.SpecRenames;
import dev.burin.lang.ide.server.SpecSymbols;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;

/** Binds the editor services that are the language's own. */
public class WaferIdeModule extends AbstractWaferIdeModule {

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return WaferProposals.class;
    }

    public Class<? extends FormattingService> bindFormattingService() {
        return SpecLayouts.class;
    }

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return SpecRenames.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return SpecHovers.class;
    }

    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return SpecSymbols.Names.class;
    }

    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return SpecSymbols.Kinds.class;
    }
}
