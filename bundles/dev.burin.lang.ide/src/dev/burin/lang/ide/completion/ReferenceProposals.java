// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import com.google.inject.Inject;
import dev.burin.lang.ide.facts.Figures;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.Tile;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Proposes declared layers with their shapes, and tiles with their sizes. */
public class ReferenceProposals extends IdeCrossrefProposalProvider {
    private static final double UM2 = 1e6;

    @Inject
    private IdeContentProposalCreator creator;

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        return creator.createProposal(candidate.getName().toString(), context, entry -> {
            entry.setKind(ContentAssistEntry.KIND_REFERENCE);
            entry.setDescription(description(candidate.getEObjectOrProxy()));
        });
    }

    private static String description(EObject object) {
        if (object instanceof MatrixLayer matrix) {
            return "matrix, " + matrix.getRows() + " × " + matrix.getColumns();
        }
        if (object instanceof EmbeddingLayer embedding) {
            return "embedding, " + embedding.getVocabulary() + " × " + embedding.getDim();
        }
        if (object instanceof Tile tile) {
            return "tile, " + Figures.area((double) tile.getWidthNanometres() * tile.getHeightNanometres() / UM2);
        }
        return object.eClass().getName().replace("Layer", "").toLowerCase(Locale.ROOT);
    }
}
