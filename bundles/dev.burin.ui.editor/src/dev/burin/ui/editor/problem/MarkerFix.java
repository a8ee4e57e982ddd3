// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.problem;

import dev.burin.lang.ide.fix.Edit;
import dev.burin.lang.ide.fix.Fix;
import dev.burin.ui.editor.EditorPlugin;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** One way to fix a saved problem; the platform offers it for all problems of the same code at once. */
final class MarkerFix extends WorkbenchMarkerResolution {
    private final IMarker marker;
    private final String title;

    MarkerFix(IMarker marker, String title) {
        this.marker = marker;
        this.title = title;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return title;
    }

    @Override
    public Image getImage() {
        return null; // the platform has it so: none
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker)
                && MarkerFixes.code(other).equals(MarkerFixes.code(marker))).toArray(IMarker[]::new);
    }

    /** Fixes one problem. Other problems of the kind have titles of their own; each gets its likeliest fix. */
    @Override
    public void run(IMarker chosen) {
        if (!(chosen.getResource() instanceof IFile file)) {
            return;
        }
        var fixes = MarkerFixes.fixes(file, chosen);
        Optional<Fix> fix = fixes.stream().filter(each -> each.title().equals(title)).findFirst()
                .or(() -> fixes.stream().filter(Fix::preferred).findFirst()).or(() -> fixes.stream().findFirst());
        fix.ifPresent(found -> apply(file, found));
    }

    private static void apply(IFile file, Fix fix) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IPath path = file.getFullPath();
        try {
            buffers.connect(path, LocationKind.IFILE, null); // null: no progress
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
                boolean edited = buffer.isDirty();
                MultiTextEdit edit = new MultiTextEdit();
                for (Edit each : fix.edits()) {
                    edit.addChild(new ReplaceEdit(each.offset(), each.length(), each.text()));
                }
                if (!edited) { // with unsaved changes the places of a saved problem mean nothing
                    edit.apply(buffer.getDocument());
                    buffer.commit(null, true); // null: no progress
                }
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null); // null: no progress
            }
        } catch (CoreException | BadLocationException e) {
            EditorPlugin.log("cannot fix " + path, e); //$NON-NLS-1$
        }
    }
}
