// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.problem;

import dev.burin.ui.editor.session.Positions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A fix for the text that it was computed for; for any other text it does nothing. */
final class FixProposal implements ICompletionProposal {
    private final CodeAction action;
    private final long stamp;

    FixProposal(IDocument document, CodeAction action) {
        this.action = action;
        this.stamp = ((IDocumentExtension4) document).getModificationStamp();
    }

    @Override
    public void apply(IDocument document) {
        if (((IDocumentExtension4) document).getModificationStamp() != stamp) {
            return;
        }
        action.getEdit().getChanges().values() // fixes change their own file only
                .forEach(edits -> Positions.apply(document, edits));
    }

    @Override
    public Point getSelection(IDocument document) {
        return null; // the platform has it so: it stays
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null; // the platform has it so: none
    }

    @Override
    public String getDisplayString() {
        return action.getTitle();
    }

    @Override
    public Image getImage() {
        return null; // the platform has it so: none
    }

    @Override
    public IContextInformation getContextInformation() {
        return null; // the platform has it so: none
    }
}
