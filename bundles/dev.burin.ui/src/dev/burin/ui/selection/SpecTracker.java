// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.selection;

import dev.burin.ui.BurinUi;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Follows which spec a window is about. */
final class SpecTracker implements IPartListener2 {
    private final SharedSelection selection;

    SpecTracker(SharedSelection selection) {
        this.selection = selection;
    }

    void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        window.getSelectionService().addPostSelectionListener(this::selected);
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            editor(page.getActiveEditor());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart part) {
            editor(part);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    private void editor(IEditorPart part) {
        if (part != null) {
            spec(part.getEditorInput()).ifPresent(file -> selection.select(file, part));
        }
    }

    private void selected(IWorkbenchPart part, ISelection selected) {
        if (selected instanceof IStructuredSelection items && items.size() == 1) {
            spec(items.getFirstElement()).ifPresent(file -> selection.select(file, part));
        }
    }

    private static Optional<IFile> spec(Object thing) {
        return Optional.ofNullable(Adapters.adapt(thing, IFile.class))
                .filter(file -> BurinUi.EXTENSION.equals(file.getFileExtension()));
    }
}
