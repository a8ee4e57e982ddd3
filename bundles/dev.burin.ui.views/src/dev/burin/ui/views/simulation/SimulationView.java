// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.Build;
import dev.burin.ui.draw.Palettes;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.view.Latest;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Palette;
import dev.burin.view.pipeline.PipelineEvents;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;

/** Lets the chip write, at once or token by token, and shows what goes on inside. */
public final class SimulationView extends ChipView implements Runner.Listener, Controls.Listener {
    private static final int CSV_TOKENS = 1000;

    private Controls controls;
    private Label status;
    private CTabFolder tabs;
    private StyledText text;
    private PipelineCanvas pipeline;
    private CandidatesTab candidates;
    private ProbesTab probes;
    private FiguresTab figures;
    private Runner runner;
    private Latest events;
    private Optional<Settings> begun = Optional.empty();

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        controls = new Controls(area, this);
        status = new Label(area, SWT.NONE);
        status.setData("org.eclipse.swtbot.widget.key", "simulationStatus"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(status);
        tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        text = new StyledText(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(6, 4, 6, 4);
        text.setData("org.eclipse.swtbot.widget.key", "simulationText"); //$NON-NLS-1$ //$NON-NLS-2$
        pipeline = new PipelineCanvas(tabs, this::select);
        candidates = new CandidatesTab(tabs);
        probes = new ProbesTab(tabs, this::probesChanged);
        figures = new FiguresTab(tabs);
        tab(Messages.SimulationView_text, text);
        tab(Messages.SimulationView_pipeline, pipeline);
        tab(Messages.SimulationView_candidates, candidates.control());
        tab(Messages.SimulationView_probes, probes.control());
        tab(Messages.SimulationView_figures, figures.control());
        tabs.setSelection(0);
        runner = new Runner(area.getDisplay(), this);
        events = new Latest(area, true);
        memento().ifPresent(this::restore);
        new PictureExport(getSite().getShell(), () -> "pipeline", () -> pipeline.chart().map(chart -> chart), //$NON-NLS-1$
                () -> pipeline.events().map(known -> () -> known.csv(CSV_TOKENS)))
                .addTo(getViewSite().getActionBars().getMenuManager());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "dev.burin.doc.view_simulation"); //$NON-NLS-1$
        return area;
    }

    private void tab(String name, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    @Override
    public void run() {
        start(Integer.MAX_VALUE, true);
    }

    @Override
    public void step() {
        start(1, begun.isEmpty() || !begun.get().equals(controls.settings()));
    }

    @Override
    public void stop() {
        runner.stop();
    }

    private void start(int most, boolean fresh) {
        Settings settings = controls.settings();
        Optional<String> problem = settings.problem();
        if (problem.isPresent()) {
            status.setText(problem.get());
            return;
        }
        begun = Optional.of(settings);
        runner.probe(probes.chosen());
        spec().ifPresent(file -> runner.run(file, settings, fresh, most));
    }

    private void probesChanged() {
        runner.probe(probes.chosen());
        if (begun.isPresent() && !runner.running()) {
            spec().ifPresent(file -> runner.run(file, begun.get(), false, 0));
        }
    }

    @Override
    public void running(boolean now) {
        controls.running(now);
    }

    @Override
    public void failed(String message) {
        if (!status.isDisposed()) {
            status.setText(message);
            begun = Optional.empty();
        }
    }

    @Override
    public void show(Snapshot snapshot) {
        if (text.isDisposed()) {
            return;
        }
        int made = snapshot.steps().size();
        status.setText(NLS.bind(snapshot.done() ? Messages.SimulationView_done : Messages.SimulationView_made, made));
        showTexts(snapshot.texts());
        candidates.show(snapshot.steps());
        probes.operations(snapshot.operations());
        probes.show(snapshot.probes());
        figures.show(snapshot.pipeline());
        events.start(Messages.SimulationView_pipelineJob,
                progress -> PipelineEvents.of(snapshot.schedule(), snapshot.known(), snapshot.tokens()),
                pipeline::show, status::setText);
    }

    private void showTexts(List<String> texts) {
        Palette palette = Palettes.current(text.getDisplay());
        StringBuilder all = new StringBuilder();
        StyleRange[] styles = new StyleRange[texts.size() == 1 ? 0 : texts.size()];
        for (int user = 0; user < texts.size(); user++) {
            if (texts.size() > 1) {
                String head = NLS.bind(Messages.SimulationView_user, user + 1);
                styles[user] = new StyleRange(all.length(), head.length(), Palettes.color(palette.series(user)), null, SWT.BOLD); // null: the usual background
                all.append(head).append('\n');
            }
            all.append(texts.get(user)).append(texts.size() > 1 ? "\n\n" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text.setText(all.toString());
        text.setStyleRanges(styles);
        if (texts.size() == 1) {
            text.setTopIndex(text.getLineCount());
        }
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        runner.reset();
        begun = Optional.empty();
        probes.operations(chip.chip().network().operations().stream().map(each -> each.name()).toList());
        figures.show(chip.report().totals().pipeline());
        status.setText(NLS.bind(Messages.SimulationView_ready, file.getName()));
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        pipeline.reveal(part);
        part.ifPresent(each -> probes.propose(each.name()));
    }

    @Override
    protected void clear() {
        if (runner != null) {
            runner.reset();
            begun = Optional.empty();
            text.setText(""); //$NON-NLS-1$
            status.setText(""); //$NON-NLS-1$
            pipeline.clear();
            candidates.show(List.of());
            probes.show(List.of());
            figures.clear();
        }
    }

    @Override
    public void dispose() {
        if (runner != null) {
            runner.stop();
        }
        super.dispose();
    }

    private void restore(IMemento state) {
        controls.restore(state);
        String names = state.getString("probes"); //$NON-NLS-1$
        if (names != null && !names.isEmpty()) {
            probes.choose(List.of(names.split(","))); //$NON-NLS-1$
        }
        Integer tab = state.getInteger("tab"); //$NON-NLS-1$
        if (tab != null && tab >= 0 && tab < tabs.getItemCount()) {
            tabs.setSelection(tab);
        }
    }

    @Override
    public void saveState(IMemento state) {
        super.saveState(state);
        if (controls != null) {
            controls.save(state);
            state.putString("probes", String.join(",", probes.chosen())); //$NON-NLS-1$ //$NON-NLS-2$
            state.putInteger("tab", tabs.getSelectionIndex()); //$NON-NLS-1$
        }
    }
}
