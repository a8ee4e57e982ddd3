// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** Lists where something is used, each with its line. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    private void refresh() {
        StructuredViewer viewer = getViewer();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh();
            if (viewer instanceof TreeViewer tree) {
                tree.expandAll();
            }
        }
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new Matches());
        viewer.setLabelProvider(new Lines());
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("only a tree is offered"); //$NON-NLS-1$
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        openAndSelect(getSite().getPage(), (IFile) match.getElement(), offset, length, activate);
    }

    /** Opens matches themselves too, which this page shows as elements. */
    @Override
    public int getDisplayedMatchCount(Object element) {
        return element instanceof Match ? 1 : super.getDisplayedMatchCount(element);
    }

    @Override
    public Match[] getDisplayedMatches(Object element) {
        return element instanceof Match match ? new Match[] {match} : super.getDisplayedMatches(element);
    }

    /** Files, and below them their matches. */
    private static final class Matches implements ITreeContentProvider {
        private ReferenceResult result;

        @Override
        public void inputChanged(Viewer viewer, Object before, Object now) {
            result = (ReferenceResult) now;
        }

        @Override
        public Object[] getElements(Object input) {
            return result == null ? new Object[0] : result.getElements();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof IFile && result != null ? result.inOrder() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Match match ? match.getElement() : null; // the platform has it so: none
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof IFile;
        }
    }

    /** The name of a file; the line of a match. */
    private static final class Lines extends LabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof Match match ? line(match) : ((IFile) element).getFullPath().makeRelative().toString();
        }

        private static String line(Match match) {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                    .getTextFileBuffer(((IFile) match.getElement()).getFullPath(), LocationKind.IFILE);
            if (buffer == null) {
                return String.valueOf(match.getOffset());
            }
            IDocument document = buffer.getDocument();
            try {
                IRegion line = document.getLineInformationOfOffset(match.getOffset());
                return document.getLineOfOffset(match.getOffset()) + 1 + ": " //$NON-NLS-1$
                        + document.get(line.getOffset(), line.getLength()).strip();
            } catch (BadLocationException e) {
                return String.valueOf(match.getOffset());
            }
        }
    }
}
