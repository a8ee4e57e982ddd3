// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.session.Positions;
import dev.burin.ui.selection.SharedSelection;
import dev.burin.view.ChipPart;
import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens places: specs and texts in editors, models in the Model Explorer. In the thread of the user interface. */
final class Places {
    private static final String EXPLORER = "dev.burin.ui.view.modelExplorer"; //$NON-NLS-1$

    private Places() {
    }

    static Optional<IFile> file(String uri) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    /**
     * Opens a place.
     *
     * @param name what the place is about: selected in the Model Explorer if the place is a model
     */
    static void open(Location place, String from, String name) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            Optional<IFile> text = file(place.getUri()).filter(file -> file.exists()
                    && ("wafer".equals(file.getFileExtension()) || "txt".equals(file.getFileExtension()))); //$NON-NLS-1$ //$NON-NLS-2$
            if (text.isPresent()) {
                openText(page, text.get(), place);
            } else {
                page.showView(EXPLORER);
                file(from).ifPresent(spec -> SharedSelection.of(page.getWorkbenchWindow())
                        .select(spec, Optional.of(new ChipPart.Matrix(name)), Places.class));
            }
        } catch (PartInitException | BadLocationException e) {
            EditorPlugin.log("cannot open " + place.getUri(), e); //$NON-NLS-1$
        }
    }

    private static void openText(IWorkbenchPage page, IFile file, Location place)
            throws PartInitException, BadLocationException {
        IEditorPart part = IDE.openEditor(page, file);
        if (part instanceof ITextEditor editor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            IRegion region = Positions.region(document, place.getRange());
            page.getNavigationHistory().markLocation(editor);
            editor.selectAndReveal(region.getOffset(), region.getLength());
        }
    }
}
