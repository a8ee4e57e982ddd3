// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.outline;

import dev.burin.ui.editor.session.LanguageSession;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of a spec. It follows the text as the server has read it, and the caret. */
final class OutlinePage extends ContentOutlinePage {
    private static final int LEVELS = 2;

    private final ITextEditor editor;
    private final IDocument document;
    private final Consumer<IDocument> refresh = this::analysed;
    private final ISelectionChangedListener caret = this::caretMoved;
    private List<DocumentSymbol> shown = List.of();
    private boolean following;

    OutlinePage(ITextEditor editor, IDocument document) {
        this.editor = editor;
        this.document = document;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new Symbols());
        getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new Symbols.Labels()));
        LanguageSession.get().addAnalysedListener(refresh);
        ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
        refresh();
    }

    private void analysed(IDocument read) {
        if (read == document) {
            refresh();
        }
    }

    /** Asks anew; a question that is cancelled keeps the tree as it is. */
    private void refresh() {
        LanguageSession.get().ask(document, (server, id) -> server.documentSymbol(new DocumentSymbolParams(id)))
                .thenAccept(answer -> answer.ifPresent(symbols -> {
                    if (getControl() != null && !getControl().isDisposed()) {
                        getControl().getDisplay().asyncExec(() -> show(symbols.stream().map(each -> each.getRight()).toList()));
                    }
                }));
    }

    private void show(List<DocumentSymbol> symbols) {
        if (getControl() == null || getControl().isDisposed() || symbols.equals(shown)) {
            return;
        }
        TreePath[] open = getTreeViewer().getExpandedTreePaths();
        boolean first = shown.isEmpty();
        shown = symbols;
        getTreeViewer().getTree().setRedraw(false);
        getTreeViewer().setInput(symbols);
        if (first) {
            getTreeViewer().expandToLevel(LEVELS);
        } else {
            getTreeViewer().setExpandedTreePaths(open);
        }
        getTreeViewer().getTree().setRedraw(true);
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection text && getControl() != null && !getControl().isDisposed()
                && !getControl().isFocusControl()) {
            List<DocumentSymbol> path = Symbols.path(shown, text.getStartLine());
            following = true;
            getTreeViewer().setSelection(path.isEmpty() ? StructuredSelection.EMPTY
                    : new TreeSelection(new TreePath(path.toArray())), true);
            following = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
            Symbols.region(document, symbol)
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }

    @Override
    public void dispose() {
        LanguageSession.started().ifPresent(session -> session.removeAnalysedListener(refresh));
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }
}
