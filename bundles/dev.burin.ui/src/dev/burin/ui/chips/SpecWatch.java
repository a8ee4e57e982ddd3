// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import dev.burin.ui.BurinUi;
import dev.burin.ui.selection.SharedSelection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Notices that specs are gone, by deletion, by another name or with their project: their chips and selections follow. */
public final class SpecWatch extends ServiceTracker<IWorkspace, IWorkspace> {
    private static final int LOST = IResourceDelta.REMOVED;

    private final Chips chips;
    private final IResourceChangeListener listener = this::changed;

    /** Watches as soon as there is a workspace, once opened. */
    public SpecWatch(BundleContext context, Chips chips) {
        super(context, IWorkspace.class, null); // null: no customizer but this
        this.chips = chips;
    }

    @Override
    public IWorkspace addingService(ServiceReference<IWorkspace> reference) {
        IWorkspace workspace = super.addingService(reference);
        workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        return workspace;
    }

    @Override
    public void removedService(ServiceReference<IWorkspace> reference, IWorkspace workspace) {
        workspace.removeResourceChangeListener(listener);
        super.removedService(reference, workspace);
    }

    private void changed(IResourceChangeEvent event) {
        Map<IFile, IFile> moved = new HashMap<>();
        boolean[] lost = {false};
        try {
            event.getDelta().accept(delta -> {
                boolean closed = (delta.getFlags() & IResourceDelta.OPEN) != 0;
                lost[0] |= delta.getKind() == LOST || closed;
                note(delta, moved);
                return !closed;
            });
        } catch (CoreException e) {
            BurinUi.log("cannot follow changes of the workspace", e); //$NON-NLS-1$
        }
        if (lost[0]) {
            chips.forgetGone();
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> follow(moved));
            }
        }
    }

    private static void note(IResourceDelta delta, Map<IFile, IFile> moved) {
        IResource resource = delta.getResource();
        if (resource instanceof IFile file && BurinUi.EXTENSION.equals(file.getFileExtension())
                && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            moved.put(file, resource.getWorkspace().getRoot().getFile(delta.getMovedToPath()));
        }
    }

    private void follow(Map<IFile, IFile> moved) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            SharedSelection selection = SharedSelection.of(window);
            selection.spec().filter(spec -> !spec.exists()).ifPresent(spec -> {
                IFile now = moved.getOrDefault(spec, spec);
                if (now.exists()) {
                    selection.select(now, this);
                } else {
                    selection.forget(spec, this);
                }
            });
        }
    }
}
