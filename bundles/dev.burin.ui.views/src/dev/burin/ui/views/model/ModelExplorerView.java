// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.model;

import dev.burin.flow.Build;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.view.Latest;
import dev.burin.view.ChipPart;
import dev.burin.view.explore.Exploration;
import dev.burin.view.explore.TensorNode;
import dev.burin.view.explore.TensorRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/**
 * The tensors of a model and what becomes of them. Shows the model of the spec that the window is about, even while the
 * spec has errors, or the model that is selected in the Project Explorer.
 */
public final class ModelExplorerView extends ChipView {
    private static final String FILTER = "filter"; //$NON-NLS-1$
    private static final String SORT = "sort"; //$NON-NLS-1$
    private static final String DESCENDING = "descending"; //$NON-NLS-1$
    private static final String CONFIG = "config.json"; //$NON-NLS-1$

    private final ISelectionListener modelListener = this::modelSelected;
    private SashForm sash;
    private Text filter;
    private TensorTree tree;
    private TensorDetailsArea details;
    private Latest reading;
    private Latest counting;
    private Optional<Exploration> exploration = Optional.empty();
    private Optional<String> wanted = Optional.empty();

    @Override
    protected Control createContent(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        filter = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(Messages.ModelExplorerView_filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter.setData("org.eclipse.swtbot.widget.key", "tensorFilter"); //$NON-NLS-1$ //$NON-NLS-2$
        tree = new TensorTree(left);
        tree.viewer().getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        filter.addListener(SWT.Modify, event -> tree.filter(filter.getText()));
        details = new TensorDetailsArea(sash);
        sash.setWeights(60, 40);
        sash.addListener(SWT.Resize, event -> sash.setOrientation( // beside the editor the view is narrow
                sash.getSize().x < sash.getSize().y ? SWT.VERTICAL : SWT.HORIZONTAL));
        reading = new Latest(sash);
        counting = new Latest(sash);
        tree.viewer().addSelectionChangedListener(event -> chosen(event.getSelection()));
        getSite().setSelectionProvider(tree.viewer());
        getSite().getPage().addSelectionListener(modelListener);
        menu(getViewSite().getActionBars().getMenuManager());
        memento().ifPresent(this::restore);
        return sash;
    }

    private void menu(IMenuManager menu) {
        menu.add(action(Messages.ModelExplorerView_expandAll, () -> tree.viewer().expandAll()));
        menu.add(action(Messages.ModelExplorerView_collapseAll, () -> tree.viewer().collapseAll()));
        new PictureExport(getSite().getShell(), () -> spec().map(file -> file.getProjectRelativePath()
                .removeFileExtension().lastSegment()).orElse("model"), () -> details.canvas().drawing(), this::csv) //$NON-NLS-1$
                .addTo(menu);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private Optional<Supplier<String>> csv() {
        return exploration.map(shown -> () -> TensorRow.csv(shown.tensors()));
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        read(file.getName(), progress -> Optional.of(Exploration.of(chip)));
    }

    @Override
    protected boolean showUnbuilt(IFile file) {
        if (file.getLocationURI() == null) {
            return false;
        }
        Path path = Path.of(file.getLocationURI());
        read(file.getName(), progress -> Exploration.ofSpec(path));
        return true;
    }

    private void read(String name, Latest.Work<Optional<Exploration>> work) {
        reading.start(NLS.bind(Messages.ModelExplorerView_reading, name), work, this::display, details::explain);
    }

    private void display(Optional<Exploration> next) {
        exploration = next;
        Optional<String> before = wanted;
        tree.show(TensorNode.of(next.map(Exploration::tensors).orElse(List.of())));
        tree.reveal(before);
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        wanted = part.map(ModelExplorerView::tensor);
        tree.reveal(wanted);
    }

    /** A tile is shown by its matrix, whose name its own begins with. */
    private static String tensor(ChipPart part) {
        return part instanceof ChipPart.Tile ? part.name().replaceFirst("\\.tile\\d+$", "") : part.name(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void clear() {
        if (tree != null) {
            reading.cancel();
            counting.cancel();
            exploration = Optional.empty();
            tree.show(List.of());
            details.explain(Messages.TensorDetailsArea_choose);
        }
    }

    private void chosen(ISelection selection) {
        if (!(selection instanceof IStructuredSelection items) || !(items.getFirstElement() instanceof TensorNode node)) {
            return;
        }
        boolean moved = !wanted.equals(Optional.of(node.name()));
        wanted = Optional.of(node.name());
        if (moved && exploration.flatMap(Exploration::chip).isPresent()) {
            select(Optional.of(node.tensor().isPresent() ? new ChipPart.Matrix(node.name()) : new ChipPart.Layer(node.name())));
        }
        counting.cancel();
        if (node.tensor().isEmpty() || exploration.isEmpty()) {
            details.show(node);
            return;
        }
        TensorRow row = node.tensor().get();
        Exploration shown = exploration.get();
        details.counting(row);
        counting.start(NLS.bind(Messages.ModelExplorerView_counting, row.name()), progress -> shown.details(row, progress),
                details::show, details::explain);
    }

    private void modelSelected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection items) || items.size() != 1) {
            return;
        }
        Optional.ofNullable(Adapters.adapt(items.getFirstElement(), IResource.class)).filter(ModelExplorerView::isModel)
                .map(IResource::getLocationURI).ifPresent(place -> {
                    showContent();
                    Path path = Path.of(place);
                    read(path.getFileName().toString(), progress -> Optional.of(Exploration.ofModel(path)));
                });
    }

    private static boolean isModel(IResource resource) {
        if (resource instanceof IContainer folder && resource.getType() == IResource.FOLDER) {
            return folder.findMember(CONFIG) != null;
        }
        String name = resource.getName();
        return name.endsWith(".safetensors") //$NON-NLS-1$
                || name.endsWith(".bin") && !name.equals("image.bin") && !name.contains("tok"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void restore(IMemento memento) {
        Optional.ofNullable(memento.getString(FILTER)).ifPresent(filter::setText);
        Optional.ofNullable(memento.getInteger(SORT)).filter(index -> index < TensorColumn.values().length)
                .ifPresent(index -> tree.sort(TensorColumn.values()[index], Boolean.TRUE.equals(memento.getBoolean(DESCENDING))));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILTER, filter.getText());
        tree.sorted().ifPresent(column -> memento.putInteger(SORT, column.ordinal()));
        memento.putBoolean(DESCENDING, tree.descending());
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(modelListener);
        super.dispose();
    }
}
