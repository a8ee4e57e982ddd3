// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.map;

import dev.burin.flow.Build;
import dev.burin.ui.draw.CanvasListener;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.draw.Viewport;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.views.picture.DrawingJob;
import dev.burin.ui.views.picture.SpecOpener;
import dev.burin.ui.views.picture.ViewActions;
import dev.burin.view.ChipPart;
import dev.burin.view.map.MapPicture;
import dev.burin.view.map.TileColouring;
import dev.burin.view.map.TileFigures;
import dev.burin.view.map.WaferMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

/** The Wafer Map view: wafer, fields and tiles to scale, coloured as the user likes. */
public final class WaferMapView extends ChipView implements CanvasListener {
    private static final String COLOUR = "colour"; //$NON-NLS-1$
    private static final String DATAFLOW = "dataflow"; //$NON-NLS-1$
    private static final String LEGEND = "legend"; //$NON-NLS-1$
    private static final String VIEW_X = "x"; //$NON-NLS-1$
    private static final String VIEW_Y = "y"; //$NON-NLS-1$
    private static final String SCALE = "scale"; //$NON-NLS-1$
    private static final String ID = "dev.burin.ui.views.map."; //$NON-NLS-1$

    private DrawingCanvas canvas;
    private ColourMenu colours;
    private IAction dataflow;
    private IAction legend;
    private Optional<IFile> shownFile = Optional.empty();
    private Optional<Build.Result> shownChip = Optional.empty();
    private Optional<WaferMap> map = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<Viewport> kept = Optional.empty();

    @Override
    protected Control createContent(Composite parent) {
        canvas = new DrawingCanvas(parent, Messages.WaferMapView_name, this);
        canvas.setData("org.eclipse.swtbot.widget.key", "waferMap"); //$NON-NLS-1$ //$NON-NLS-2$
        colours = new ColourMenu(memento().map(state -> state.getString(COLOUR)).orElse(""), colouring -> redraw()); //$NON-NLS-1$
        dataflow = ViewActions.check(ID + DATAFLOW, Messages.WaferMapView_dataflow, "dataflow", //$NON-NLS-1$
                memento().map(state -> state.getBoolean(DATAFLOW)).orElse(false), this::redraw);
        legend = ViewActions.check(ID + LEGEND, Messages.WaferMapView_legend, "legend", //$NON-NLS-1$
                memento().map(state -> state.getBoolean(LEGEND)).orElse(true), this::showLegend);
        kept = memento().filter(state -> state.getFloat(SCALE) != null)
                .map(state -> new Viewport(state.getFloat(VIEW_X), state.getFloat(VIEW_Y), state.getFloat(SCALE)));
        fill(getViewSite().getActionBars().getToolBarManager());
        fill(getViewSite().getActionBars().getMenuManager());
        MenuManager context = new MenuManager();
        fillMenu(context);
        canvas.setMenu(context.createContextMenu(canvas));
        return canvas;
    }

    private void fill(IToolBarManager bar) {
        zooms(bar, false);
        bar.add(new Separator());
        bar.add(colours);
        bar.add(dataflow);
    }

    private void fill(IMenuManager menu) {
        fillMenu(menu);
    }

    private void fillMenu(IContributionManager menu) {
        zooms(menu, true);
        menu.add(new Separator());
        menu.add(colours.submenu());
        menu.add(dataflow);
        menu.add(legend);
        menu.add(new Separator());
        new PictureExport(getSite().getShell(), this::fileName,
                () -> map.map(shown -> new MapPicture(shown, shown.chipBounds())),
                () -> map.map(shown -> () -> TileFigures.csv(shown.tiles()))).addTo(menu);
    }

    private void zooms(IContributionManager manager, boolean all) {
        manager.add(ViewActions.push(ID + "fitChip", Messages.WaferMapView_fitChip, "fitChip", //$NON-NLS-1$ //$NON-NLS-2$
                () -> map.ifPresent(shown -> canvas.zoomTo(shown.chipBounds()))));
        manager.add(ViewActions.push(ID + "fitWafer", Messages.WaferMapView_fitWafer, "fitWafer", canvas::fit)); //$NON-NLS-1$ //$NON-NLS-2$
        manager.add(ViewActions.push(ID + "zoomSelection", Messages.WaferMapView_zoomSelection, "zoomSelection", //$NON-NLS-1$ //$NON-NLS-2$
                canvas::zoomToSelection));
        if (all) {
            manager.add(ViewActions.push(ID + "zoomIn", Messages.WaferMapView_zoomIn, "zoomIn", canvas::zoomIn)); //$NON-NLS-1$ //$NON-NLS-2$
            manager.add(ViewActions.push(ID + "zoomOut", Messages.WaferMapView_zoomOut, "zoomOut", canvas::zoomOut)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private String fileName() {
        return spec().map(file -> file.getFullPath().removeFileExtension().lastSegment()).orElse("wafer") + "-map"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        if (!shownFile.equals(Optional.of(file))) {
            map = Optional.empty();
        }
        shownFile = Optional.of(file);
        shownChip = Optional.of(chip);
        redraw();
    }

    private void redraw() {
        job.ifPresent(Job::cancel);
        TileColouring colouring = colours.current();
        boolean wires = dataflow.isChecked();
        job = shownChip.map(chip -> DrawingJob.start(NLS.bind(Messages.WaferMapView_job, chip.report().name()), canvas,
                () -> new WaferMap(chip, colouring, wires), this::display));
    }

    private void display(WaferMap made) {
        boolean first = map.isEmpty();
        map = Optional.of(made);
        canvas.setDrawing(made);
        if (first) {
            kept.ifPresentOrElse(canvas::setViewport, () -> canvas.zoomTo(made.chipBounds()));
            kept = Optional.empty();
        }
        showLegend();
        canvas.selection().stream().findFirst().ifPresent(canvas::reveal);
    }

    private void showLegend() {
        canvas.setOverlay(map.map(WaferMap::legend).filter(shown -> legend.isChecked()).map(shown -> shown));
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
        map = Optional.empty();
        shownChip = Optional.empty();
        canvas.clear();
    }

    @Override
    public void selected(Optional<ChipPart> part) {
        select(part);
    }

    @Override
    public void opened(ChipPart part) {
        List<TileFigures> tiles = map.map(WaferMap::tiles).orElse(List.of());
        String matrix = tiles.stream().filter(figures -> figures.belongsTo(part)).map(figures -> figures.tile().matrix())
                .findFirst().orElse(part.name());
        shownFile.ifPresent(file -> SpecOpener.open(getSite().getPage(), file, part, matrix));
    }

    @Override
    public void saveState(IMemento state) {
        state.putString(COLOUR, colours.current().id());
        state.putBoolean(DATAFLOW, dataflow.isChecked());
        state.putBoolean(LEGEND, legend.isChecked());
        if (map.isPresent()) {
            state.putFloat(VIEW_X, (float) canvas.viewport().x());
            state.putFloat(VIEW_Y, (float) canvas.viewport().y());
            state.putFloat(SCALE, (float) canvas.viewport().scale());
        }
    }
}
