// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.flow.Import;
import dev.burin.flow.ModelCopy;
import dev.burin.ui.MonitorProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes a model into a project and writes a spec for it.
 *
 * @param model its file or folder
 * @param spec  the spec to write, in an open project
 * @param copy  whether the model is copied into the project; one that is in it already stays where it is
 */
record ModelImport(Path model, IFile spec, boolean copy) {
    private static final String MODELS = "models"; //$NON-NLS-1$

    /** Copies and writes. Failed or cancelled, nothing is left. */
    IFile run(IProgressMonitor monitor) throws IOException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProject project = spec.getProject();
        Path root = Path.of(project.getLocationURI());
        Optional<ModelCopy.Result> copied = copy && !model.startsWith(root)
                ? Optional.of(new ModelCopy(model, root.resolve(MODELS)).run(new MonitorProgress(progress.split(8))))
                : Optional.empty();
        boolean written = false;
        try {
            Path used = copied.map(ModelCopy.Result::model).orElse(model);
            new Import(used, Path.of(spec.getLocationURI()), false).run(new MonitorProgress(progress.split(1)));
            written = true;
        } finally {
            if (!written && copied.isPresent()) {
                copied.get().undo();
            }
            project.refreshLocal(IResource.DEPTH_INFINITE, null); // null: no progress
        }
        return spec;
    }
}
