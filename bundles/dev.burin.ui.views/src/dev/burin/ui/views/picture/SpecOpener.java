// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.picture;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemException;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.view.ChipPart;
import dev.burin.view.map.SpecPlaces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens a spec where it speaks of a part of its chip. The place is found in the background. */
public final class SpecOpener extends Job {
    private final IWorkbenchPage page;
    private final IFile spec;
    private final ChipPart part;
    private final String matrix;

    private SpecOpener(IWorkbenchPage page, IFile spec, ChipPart part, String matrix) {
        super(NLS.bind(Messages.SpecOpener_job, part.name()));
        this.page = page;
        this.spec = spec;
        this.part = part;
        this.matrix = matrix;
    }

    /** Opens the spec in an editor. @param matrix the matrix that the part is or belongs to */
    public static void open(IWorkbenchPage page, IFile spec, ChipPart part, String matrix) {
        if (spec.getLocation() != null) {
            new SpecOpener(page, spec, part, matrix).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Optional<Location> place = SpecPlaces.of(Path.of(spec.getLocationURI()), part, matrix);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(place));
            return Status.OK_STATUS;
        } catch (ProblemException e) {
            return new Status(IStatus.ERROR, BurinUi.ID, e.problem().message());
        }
    }

    private void show(Optional<Location> place) {
        try {
            IEditorPart editor = IDE.openEditor(page, spec, true);
            ITextEditor text = editor.getAdapter(ITextEditor.class);
            if (text != null && place.isPresent() && place.get() instanceof Location.InText at) {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                text.selectAndReveal(document.getLineOffset(at.line() - 1) + at.column() - 1, 0);
            }
        } catch (PartInitException e) {
            BurinUi.log("cannot open " + spec, e); //$NON-NLS-1$
        } catch (BadLocationException e) {
            // the text has unsaved changes and is shorter now: it is open, that must do
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.VIEW;
    }
}
