// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import dev.burin.ui.BurinUi;
import dev.burin.ui.selection.SharedSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;

/** Finds the spec that a command is about. */
public final class SpecTargets {
    private SpecTargets() {
    }

    /** Returns the specs in a selection: specs themselves, and those directly in selected projects and folders. */
    public static List<IFile> in(ISelection selection) {
        List<IFile> specs = new ArrayList<>();
        if (selection instanceof IStructuredSelection items) {
            for (Object item : items) {
                IResource resource = Adapters.adapt(item, IResource.class);
                if (resource instanceof IFile file && spec(file)) {
                    specs.add(file);
                } else if (resource instanceof IContainer container) {
                    specs.addAll(below(container));
                }
            }
        }
        return specs;
    }

    /** Returns the spec that an editor shows. */
    public static Optional<IFile> in(IEditorPart editor) {
        return Optional.ofNullable(editor).map(part -> Adapters.adapt(part.getEditorInput(), IFile.class))
                .filter(SpecTargets::spec);
    }

    /** Returns the spec to act on: the selected one, that of the editor, or the one that the window is about. */
    public static Optional<IFile> of(ISelection selection, IEditorPart editor) {
        List<IFile> selected = in(selection);
        if (selected.size() == 1) {
            return Optional.of(selected.get(0));
        }
        return in(editor).or(() -> SharedSelection.active().flatMap(SharedSelection::spec)).filter(IFile::exists);
    }

    private static boolean spec(IFile file) {
        return BurinUi.EXTENSION.equals(file.getFileExtension());
    }

    private static List<IFile> below(IContainer container) {
        List<IFile> specs = new ArrayList<>();
        try {
            if (container.isAccessible()) {
                container.accept(proxy -> {
                    if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + BurinUi.EXTENSION)) { //$NON-NLS-1$
                        specs.add((IFile) proxy.requestResource());
                    }
                    return !proxy.isDerived();
                }, 0);
            }
        } catch (CoreException e) {
            BurinUi.log("cannot read " + container.getFullPath(), e); //$NON-NLS-1$
        }
        return specs;
    }
}
