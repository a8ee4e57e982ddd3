// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.outline;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;

/** The outline in a small window over the editor, filtered by what is typed. */
final class QuickOutline extends PopupDialog {
    private final ITextEditor editor;
    private final IDocument document;
    private final List<DocumentSymbol> symbols;
    private Text filter;
    private TreeViewer tree;

    QuickOutline(Shell parent, ITextEditor editor, IDocument document, List<DocumentSymbol> symbols) {
        super(parent, SWT.RESIZE, true, true, false, false, false, "", null); // the title is the filter; null: no status //$NON-NLS-1$
        this.editor = editor;
        this.document = document;
        this.symbols = symbols;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.NONE);
        filter.setMessage(Messages.QuickOutline_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> {
            tree.refresh();
            tree.expandAll();
            if (tree.getTree().getItemCount() > 0) {
                tree.getTree().setSelection(tree.getTree().getItem(0));
            }
        });
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        });
        filter.addListener(SWT.DefaultSelection, event -> go());
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE);
        tree.setContentProvider(new Symbols());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Symbols.Labels()));
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return filter == null || matches((DocumentSymbol) element, filter.getText().toLowerCase());
            }
        });
        tree.setInput(symbols);
        tree.expandToLevel(2);
        tree.addOpenListener(event -> go());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        return tree.getControl();
    }

    private static boolean matches(DocumentSymbol symbol, String text) {
        return symbol.getName().toLowerCase().contains(text)
                || Symbols.children(symbol).stream().anyMatch(child -> matches(child, text));
    }

    private void go() {
        Object first = tree.getStructuredSelection().getFirstElement();
        if (first == null && tree.getTree().getItemCount() > 0) {
            first = tree.getTree().getItem(0).getData();
        }
        if (first instanceof DocumentSymbol symbol) {
            DocumentSymbol goal = deepest(symbol);
            close();
            Symbols.region(document, goal)
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }

    /** Returns the first symbol below that matches by its own name: what the person has typed, not what holds it. */
    private DocumentSymbol deepest(Object element) {
        DocumentSymbol symbol = (DocumentSymbol) element;
        String text = filter.getText().toLowerCase();
        if (text.isEmpty() || symbol.getName().toLowerCase().contains(text)) {
            return symbol;
        }
        return Symbols.children(symbol).stream().filter(child -> matches(child, text)).findFirst().map(this::deepest)
                .orElse(symbol);
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(420, 320);
    }
}
