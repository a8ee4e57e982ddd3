// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.network;

import dev.burin.flow.Build;
import dev.burin.network.IntegerNetwork;
import dev.burin.ui.draw.CanvasListener;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.views.picture.DrawingJob;
import dev.burin.ui.views.picture.SpecOpener;
import dev.burin.ui.views.picture.ViewActions;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.network.Blocks;
import dev.burin.view.network.NetworkDrawing;
import dev.burin.view.network.NetworkGraph;
import dev.burin.view.network.NetworkLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** The Network view: the integer network from top to bottom, repeated blocks folded until somebody wants to see more. */
public final class NetworkView extends ChipView implements CanvasListener {
    private static final String ID = "dev.burin.ui.views.network."; //$NON-NLS-1$
    private static final String EXPANDED = "expanded"; //$NON-NLS-1$
    private static final double USUAL_SCALE = 1;

    private FindBar find;
    private DrawingCanvas canvas;
    private Set<String> expanded = new HashSet<>();
    private Optional<IFile> shownFile = Optional.empty();
    private Optional<Build.Result> shownChip = Optional.empty();
    private Optional<NetworkDrawing> drawing = Optional.empty();
    private Optional<Job> job = Optional.empty();

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        find = new FindBar(area, this::search, this::found);
        find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas = new DrawingCanvas(area, Messages.NetworkView_name, this);
        canvas.setData("org.eclipse.swtbot.widget.key", "network"); //$NON-NLS-1$ //$NON-NLS-2$
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        memento().map(state -> state.getString(EXPANDED)).filter(names -> !names.isEmpty())
                .ifPresent(names -> expanded.addAll(List.of(names.split(" ")))); //$NON-NLS-1$
        fill(getViewSite().getActionBars().getToolBarManager(), false);
        fill(getViewSite().getActionBars().getMenuManager(), true);
        MenuManager context = new MenuManager();
        fill(context, true);
        canvas.setMenu(context.createContextMenu(canvas));
        IAction focusFind = ViewActions.push(ID + "find", Messages.NetworkView_find, "find", find::focus); //$NON-NLS-1$ //$NON-NLS-2$
        getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                new ActionHandler(focusFind));
        return area;
    }

    private void fill(IContributionManager menu, boolean all) {
        menu.add(ViewActions.push(ID + "expandAll", Messages.NetworkView_expandAll, "expandAll", this::expandAll)); //$NON-NLS-1$ //$NON-NLS-2$
        menu.add(ViewActions.push(ID + "collapseAll", Messages.NetworkView_collapseAll, "collapseAll", //$NON-NLS-1$ //$NON-NLS-2$
                () -> redraw(Set.of(), Optional.empty())));
        menu.add(new Separator());
        menu.add(ViewActions.push(ID + "fit", Messages.NetworkView_fit, "fit", canvas::fit)); //$NON-NLS-1$ //$NON-NLS-2$
        menu.add(ViewActions.push(ID + "zoomSelection", Messages.NetworkView_zoomSelection, "zoomSelection", //$NON-NLS-1$ //$NON-NLS-2$
                canvas::zoomToSelection));
        if (all) {
            menu.add(ViewActions.push(ID + "zoomIn", Messages.NetworkView_zoomIn, "zoomIn", canvas::zoomIn)); //$NON-NLS-1$ //$NON-NLS-2$
            menu.add(ViewActions.push(ID + "zoomOut", Messages.NetworkView_zoomOut, "zoomOut", canvas::zoomOut)); //$NON-NLS-1$ //$NON-NLS-2$
            menu.add(new Separator());
            new PictureExport(getSite().getShell(), this::fileName, () -> drawing.map(shown -> shown),
                    () -> network().map(network -> () -> NetworkGraph.csv(network))).addTo(menu);
        }
    }

    private String fileName() {
        return spec().map(file -> file.getFullPath().removeFileExtension().lastSegment()).orElse("wafer") + "-network"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Optional<IntegerNetwork> network() {
        return shownChip.map(chip -> chip.chip().network());
    }

    private List<String> search(String text) {
        return network().map(network -> NetworkGraph.search(network, text)).orElse(List.of());
    }

    private void found(String name) {
        ChipPart part = new ChipPart.Layer(name);
        String block = Blocks.of(name);
        canvas.setSelection(List.of(part));
        if (Blocks.repeated(name) && !expanded.contains(block)) {
            Set<String> more = new HashSet<>(expanded);
            more.add(block);
            redraw(more, Optional.of(part));
        } else {
            canvas.reveal(part);
        }
        select(Optional.of(part));
    }

    private void expandAll() {
        drawing.ifPresent(shown -> redraw(Set.copyOf(shown.layout().graph().blocks()), Optional.empty()));
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        if (!shownFile.equals(Optional.of(file))) {
            drawing = Optional.empty();
        }
        shownFile = Optional.of(file);
        shownChip = Optional.of(chip);
        redraw(expanded, Optional.empty());
    }

    private void redraw(Set<String> blocks, Optional<ChipPart> then) {
        expanded = new HashSet<>(blocks);
        Set<String> wanted = Set.copyOf(blocks);
        job.ifPresent(Job::cancel);
        job = shownChip.map(chip -> DrawingJob.start(NLS.bind(Messages.NetworkView_job, chip.report().name()), canvas,
                () -> new NetworkDrawing(NetworkLayout.of(NetworkGraph.of(chip.chip().network(), wanted))),
                made -> display(made, then)));
    }

    private void display(NetworkDrawing made, Optional<ChipPart> then) {
        boolean first = drawing.isEmpty();
        drawing = Optional.of(made);
        canvas.setDrawing(made);
        if (first) {
            Bounds all = made.bounds();
            canvas.zoomToTop(all, USUAL_SCALE);
        }
        then.or(() -> canvas.selection().stream().findFirst()).ifPresent(canvas::reveal);
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        canvas.setSelection(part.stream().toList());
        part.ifPresent(canvas::reveal);
    }

    @Override
    protected void clear() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        drawing = Optional.empty();
        shownChip = Optional.empty();
        canvas.clear();
    }

    @Override
    public void selected(Optional<ChipPart> part) {
        select(part);
    }

    @Override
    public void opened(ChipPart part) {
        boolean block = drawing.map(shown -> shown.layout().graph().blocks().contains(part.name())).orElse(false);
        if (block) {
            Set<String> now = new HashSet<>(expanded);
            if (!now.remove(part.name())) {
                now.add(part.name());
            }
            redraw(now, Optional.of(part));
        } else {
            shownFile.ifPresent(file -> SpecOpener.open(getSite().getPage(), file, part, part.name()));
        }
    }

    @Override
    public void saveState(IMemento state) {
        state.putString(EXPANDED, expanded.stream().sorted().collect(Collectors.joining(" "))); //$NON-NLS-1$
    }
}
