// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.outline;

import dev.burin.ui.editor.session.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;

/** The symbols of a document as a tree. */
final class Symbols implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children((DocumentSymbol) parent).toArray();
    }

    static List<DocumentSymbol> children(DocumentSymbol symbol) {
        return symbol.getChildren() == null ? List.of() : symbol.getChildren();
    }

    @Override
    public Object getParent(Object element) {
        return null; // the platform has it so: not known
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children((DocumentSymbol) element).isEmpty();
    }

    /** Returns the symbols from the root down to the innermost that a line is in. */
    static List<DocumentSymbol> path(List<DocumentSymbol> symbols, int line) {
        List<DocumentSymbol> path = new ArrayList<>();
        Optional<DocumentSymbol> next = at(symbols, line);
        while (next.isPresent()) {
            path.add(next.get());
            next = at(children(next.get()), line);
        }
        return path;
    }

    private static Optional<DocumentSymbol> at(List<DocumentSymbol> symbols, int line) {
        return symbols.stream().filter(symbol -> symbol.getRange().getStart().getLine() <= line
                && line <= symbol.getRange().getEnd().getLine()).reduce((first, second) -> second);
    }

    /** Returns where a symbol's name is, if the text has not moved on. */
    static Optional<IRegion> region(IDocument document, DocumentSymbol symbol) {
        try {
            return Optional.of(Positions.region(document, symbol.getSelectionRange()));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    /** A symbol's name, and its detail in grey. */
    static final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            DocumentSymbol symbol = (DocumentSymbol) element;
            StyledString text = new StyledString(symbol.getName());
            return symbol.getDetail() == null || symbol.getDetail().isBlank() ? text
                    : text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
        }

        @Override
        public String getText(Object element) {
            return ((DocumentSymbol) element).getName();
        }
    }
}
