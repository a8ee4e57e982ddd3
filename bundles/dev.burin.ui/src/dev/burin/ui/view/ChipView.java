// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.view;

import dev.burin.flow.Build;
import dev.burin.ui.chips.BuildJob;
import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.selection.ChipSelection;
import dev.burin.ui.selection.SharedSelection;
import dev.burin.view.ChipPart;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the chip of the spec that the window is about. It builds the spec when it is shown and nobody has; while there
 * is no chip it says why and offers what helps. All methods are called in the user interface's thread.
 */
public abstract class ChipView extends ViewPart {
    private static final String HELP = "dev.burin.doc.view_"; //$NON-NLS-1$

    private final Chips chips = Chips.get();
    private final Chips.Listener chipListener = this::chipChanged;
    private final SharedSelection.Listener selectionListener = this::selectionChanged;

    private IMemento memento;
    private SharedSelection selection;
    private Composite stack;
    private Explanation explanation;
    private Control content;
    private Optional<IFile> spec = Optional.empty();

    /** Makes the control that shows a chip. */
    protected abstract Control createContent(Composite parent);

    /** Shows a chip: of another spec, or of the same one built again. */
    protected abstract void show(IFile file, Build.Result chip);

    /** Marks a part and scrolls to it; empty marks nothing. Called after {@link #show} too. */
    protected abstract void reveal(Optional<ChipPart> part);

    /** Frees what the shown chip takes; nothing is shown until {@link #show}. */
    protected abstract void clear();

    /**
     * Shows what there is to show of a spec that has no chip, for it is being built or has errors.
     *
     * @return whether there is anything; otherwise the view explains why not
     */
    protected boolean showUnbuilt(IFile file) {
        return false;
    }

    /** Returns what the view was like when it was last closed, if it was. */
    protected final Optional<IMemento> memento() {
        return Optional.ofNullable(memento);
    }

    /** Returns the spec whose chip the view shows or waits for. */
    protected final Optional<IFile> spec() {
        return spec;
    }

    /** Points at a part, for the editor and the other views to follow. */
    protected final void select(Optional<ChipPart> part) {
        spec.ifPresent(file -> selection.select(file, part, this));
    }

    @Override
    public void init(IViewSite site, IMemento state) throws PartInitException {
        super.init(site, state);
        memento = state;
    }

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, 0);
        stack.setLayout(new StackLayout());
        explanation = new Explanation(stack, getSite());
        content = createContent(stack);
        String id = getSite().getId();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HELP + id.substring(id.lastIndexOf('.') + 1));
        selection = SharedSelection.of(getSite().getWorkbenchWindow());
        selection.addListener(selectionListener);
        chips.addListener(chipListener);
        follow(selection.selection());
    }

    @Override
    public void dispose() {
        chips.removeListener(chipListener);
        if (selection != null) {
            selection.removeListener(selectionListener);
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        if (top != null) {
            top.setFocus();
        }
    }

    private void selectionChanged(Optional<ChipSelection> next, Object source) {
        if (!next.map(ChipSelection::spec).equals(spec)) {
            follow(next);
        } else if (source != this && visible()) {
            reveal(next.flatMap(ChipSelection::part));
        }
    }

    private void follow(Optional<ChipSelection> next) {
        clear();
        spec = next.map(ChipSelection::spec);
        if (spec.isEmpty() || !spec.get().exists()) {
            explain(new Explanation.NoSpec());
        } else {
            display(spec.get(), chips.state(spec.get()));
        }
    }

    private void chipChanged(IFile file, ChipState state) {
        Composite control = stack;
        if (control.isDisposed()) {
            return;
        }
        control.getDisplay().asyncExec(() -> {
            if (control.isDisposed() || !spec.equals(Optional.of(file))) {
                return;
            }
            if (file.exists()) {
                display(file, chips.state(file));
            } else {
                explain(new Explanation.NoSpec());
            }
        });
    }

    private void display(IFile file, ChipState state) {
        if (state instanceof ChipState.Built built) {
            top(content);
            show(file, built.result());
            reveal(selection.selection().flatMap(ChipSelection::part));
        } else if (!(state instanceof ChipState.Building) || !visible()) {
            // while it is built again, what was built before stays
            if (state instanceof ChipState.NotBuilt) {
                BuildJob.request(file);
            }
            if (showUnbuilt(file)) {
                top(content);
            } else {
                explain(reason(file, state));
            }
        }
    }

    private static Explanation.Reason reason(IFile file, ChipState state) {
        if (state instanceof ChipState.Rejected rejected) {
            return new Explanation.Rejected(file, rejected.problems());
        } else if (state instanceof ChipState.Failed failed) {
            return new Explanation.Failed(file, failed.message());
        }
        return new Explanation.Building(file);
    }

    /** Shows the content, though it is about no chip. */
    protected final void showContent() {
        top(content);
    }

    private boolean visible() {
        return ((StackLayout) stack.getLayout()).topControl == content;
    }

    private void explain(Explanation.Reason reason) {
        clear();
        explanation.show(reason);
        top(explanation.control());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }
}
