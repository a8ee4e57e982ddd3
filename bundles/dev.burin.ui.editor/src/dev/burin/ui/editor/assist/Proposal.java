// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.session.Positions;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** One completion; stays valid while the word that it completes is typed on. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final CompletionItem item;
    private final int start;
    private final boolean incomplete; // the server held back others: filtering here would lose them
    private final String text;
    private int end;
    private Point selection = new Point(0, 0);

    Proposal(IDocument document, int offset, CompletionItem item, boolean incomplete) {
        this.item = item;
        this.incomplete = incomplete;
        Optional<TextEdit> edit = Optional.ofNullable(item.getTextEdit()).map(either -> either.getLeft());
        int from = offset;
        int to = offset;
        try {
            if (edit.isPresent()) {
                from = Positions.offset(document, edit.get().getRange().getStart());
                to = Positions.offset(document, edit.get().getRange().getEnd());
            }
        } catch (BadLocationException e) {
            from = offset; // the text has moved on: insert at the caret
            to = offset;
        }
        start = from;
        end = to;
        text = edit.map(TextEdit::getNewText)
                .orElse(Optional.ofNullable(item.getInsertText()).orElse(item.getLabel()));
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        if (offset < start || incomplete && event != null) {
            return false;
        }
        try {
            if (event != null) {
                end += (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
            }
            String typed = document.get(start, offset - start);
            String filter = Optional.ofNullable(item.getFilterText()).orElse(item.getLabel());
            return filter.regionMatches(true, 0, typed, 0, typed.length())
                    || text.regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException e) {
            return false; // the text has moved on
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        try {
            int length = Math.max(end, offset) - start;
            if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
                selection = Snippet.insert(viewer, start, length, text);
            } else {
                viewer.getDocument().replace(start, length, text);
                selection = new Point(start + text.length(), 0);
            }
        } catch (BadLocationException e) {
            EditorPlugin.log("a completion lies outside of the text", e); //$NON-NLS-1$
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("the platform calls the other method"); //$NON-NLS-1$
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing is shown in the text
    }

    @Override
    public String getAdditionalProposalInfo() {
        return item.getDocumentation() == null ? null // the platform has it so: none
                : item.getDocumentation().map(plain -> plain, MarkupContent::getValue).replace("**", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString styled = new StyledString(item.getLabel());
        return item.getDetail() == null || item.getDetail().isBlank() ? styled
                : styled.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
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
