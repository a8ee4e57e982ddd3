// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.selection;

import dev.burin.view.ChipPart;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What editor and views of a window point at. Used in the user interface's thread only. The spec is that of the editor used
 * last, or of what was selected last in the Project Explorer; it stays when the editor closes, until another is chosen.
 */
public final class SharedSelection {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<ChipSelection> selection = Optional.empty();

    SharedSelection() {
    }

    /** Hears of selections. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Hears that the selection has changed.
         *
         * @param source who selected, to be left alone by itself
         */
        void changed(Optional<ChipSelection> selection, Object source);
    }

    /** Returns the selection of a window. */
    public static SharedSelection of(IWorkbenchWindow window) {
        return window.getService(SharedSelection.class);
    }

    /** Returns the selection of the active window. */
    public static Optional<SharedSelection> active() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(SharedSelection::of);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    public Optional<ChipSelection> selection() {
        return selection;
    }

    public Optional<IFile> spec() {
        return selection.map(ChipSelection::spec);
    }

    /** Points at a part of a spec's chip. */
    public void select(IFile spec, Optional<ChipPart> part, Object source) {
        set(Optional.of(new ChipSelection(spec, part)), source);
    }

    /** Points at a spec; what was pointed at in it stays. */
    public void select(IFile spec, Object source) {
        if (!spec().equals(Optional.of(spec))) {
            select(spec, Optional.empty(), source);
        }
    }

    /** Points at nothing, if the spec was pointed at: it is gone. */
    public void forget(IFile spec, Object source) {
        if (spec().equals(Optional.of(spec))) {
            set(Optional.empty(), source);
        }
    }

    private void set(Optional<ChipSelection> next, Object source) {
        if (Display.getCurrent() == null) {
            throw new IllegalStateException("not in the user interface's thread"); //$NON-NLS-1$
        }
        if (!next.equals(selection)) {
            selection = next;
            listeners.forEach(listener -> listener.changed(next, source));
        }
    }
}
