// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.console;

import dev.burin.ui.BurinUi;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;

/**
 * Opens a file, at a line if it has one, or shows a folder in the Project Explorer.
 *
 * @param line counted from 1; 0 for none
 */
record PlaceLink(Path path, int line) implements IHyperlink {
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$

    @Override
    public void linkEntered() {
        // the console underlines it
    }

    @Override
    public void linkExited() {
        // the console underlines it
    }

    @Override
    public void linkActivated() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (Files.isDirectory(path)) {
                showFolder(page);
            } else {
                openFile(page);
            }
        } catch (CoreException e) {
            BurinUi.log("cannot open " + path, e); //$NON-NLS-1$
        }
    }

    private void showFolder(IWorkbenchPage page) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IContainer[] folders = root.findContainersForLocationURI(path.toUri());
        if (folders.length == 0) {
            Program.launch(path.toString());
            return;
        }
        IViewPart view = page.showView(EXPLORER);
        if (view instanceof ISetSelectionTarget target) {
            target.selectReveal(new StructuredSelection(folders[0]));
        }
    }

    private void openFile(IWorkbenchPage page) throws CoreException {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (files.length == 0) {
            IDE.openEditorOnFileStore(page, EFS.getStore(path.toUri()));
        } else if (line == 0) {
            IDE.openEditor(page, files[0]);
        } else {
            IMarker place = files[0].createMarker(IMarker.TEXT);
            place.setAttribute(IMarker.LINE_NUMBER, line);
            IDE.openEditor(page, place);
            place.delete();
        }
    }
}
